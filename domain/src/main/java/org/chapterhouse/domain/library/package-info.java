/** Readings, their editions and the outline and text of an edition. */
@NullMarked
package org.chapterhouse.domain.library;

import org.jspecify.annotations.NullMarked;
