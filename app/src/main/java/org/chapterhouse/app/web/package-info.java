/** What every page shares: the layout, the signed-in person, forms and failures. */
@NullMarked
package org.chapterhouse.app.web;

import org.jspecify.annotations.NullMarked;
