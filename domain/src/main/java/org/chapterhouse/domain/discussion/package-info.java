/** Threads, comments and the horizon: what is said, and who sees it when. */
@NullMarked
package org.chapterhouse.domain.discussion;

import org.jspecify.annotations.NullMarked;
