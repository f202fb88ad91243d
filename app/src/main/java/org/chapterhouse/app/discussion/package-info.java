/** The reading page, threads and comments. */
@NullMarked
package org.chapterhouse.app.discussion;

import org.jspecify.annotations.NullMarked;
