package org.chapterhouse.imports.epub;

import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * A file of a book before anything is made of it.
 *
 * @param document null where the file is absent or damaged
 */
record ParsedPage(String file, @Nullable Document document) {}
