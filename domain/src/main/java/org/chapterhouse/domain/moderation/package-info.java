/** Measures: what a moderator does, recorded for good. */
@NullMarked
package org.chapterhouse.domain.moderation;

import org.jspecify.annotations.NullMarked;
