/** Finds the article of a web page among everything else that the page shows. */
@NullMarked
package org.chapterhouse.imports.html.article;

import org.jspecify.annotations.NullMarked;
