/** Finding words of one edition of a text again in another. */
@NullMarked
package org.chapterhouse.domain.anchoring;

import org.jspecify.annotations.NullMarked;
