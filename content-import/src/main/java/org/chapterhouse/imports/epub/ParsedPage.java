package org.chapterhouse.imports.epub;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * A file of a book before anything is made of it.
 *
 * @param document null where the file is absent or damaged
 * @param lists what the lists said that navigate and are taken from it
 * @param pageNumbers the numbers of printed pages, which are taken from it, too
 */
record ParsedPage(String file, @Nullable Document document, List<String> lists, List<String> pageNumbers) {}
