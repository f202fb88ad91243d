/** Whole books as plain text: their chapters are known by their contents list, their numbering and their look. */
@NullMarked
package org.chapterhouse.imports.text.book;

import org.jspecify.annotations.NullMarked;
