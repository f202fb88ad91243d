/** Signing in and out, and the person's own page. */
@NullMarked
package org.chapterhouse.app.account;

import org.jspecify.annotations.NullMarked;
