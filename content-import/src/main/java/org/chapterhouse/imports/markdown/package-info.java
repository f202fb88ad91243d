/** Markdown with front matter: the outline is that of its headings. */
@NullMarked
package org.chapterhouse.imports.markdown;

import org.jspecify.annotations.NullMarked;
