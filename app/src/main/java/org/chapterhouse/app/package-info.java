/** The web application. */
@NullMarked
package org.chapterhouse.app;

import org.jspecify.annotations.NullMarked;
