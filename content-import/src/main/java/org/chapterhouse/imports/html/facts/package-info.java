/** What a web page says about its article: title, authors, date, language, site and address. */
@NullMarked
package org.chapterhouse.imports.html.facts;

import org.jspecify.annotations.NullMarked;
