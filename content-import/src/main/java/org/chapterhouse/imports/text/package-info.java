/** Plain text, in which nothing is marked: titles, headings and captions are known by what they look like. */
@NullMarked
package org.chapterhouse.imports.text;

import org.jspecify.annotations.NullMarked;
