/** E-books: the files of an EPUB 2 or 3 in their reading order, under the outline that the book gives itself. */
@NullMarked
package org.chapterhouse.imports.epub;

import org.jspecify.annotations.NullMarked;
