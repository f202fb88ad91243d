/** Packed files, such as e-books and word processors' documents are, opened without trusting what they say. */
@NullMarked
package org.chapterhouse.imports.packed;

import org.jspecify.annotations.NullMarked;
