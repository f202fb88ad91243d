/** HTML: what a document shows, as headings and blocks in reading order. */
@NullMarked
package org.chapterhouse.imports.html;

import org.jspecify.annotations.NullMarked;
