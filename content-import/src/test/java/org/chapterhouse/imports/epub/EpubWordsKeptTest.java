package org.chapterhouse.imports.epub;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.chapterhouse.imports.ImportResult;
import org.chapterhouse.imports.Imported;
import org.chapterhouse.imports.Importing;
import org.chapterhouse.imports.Sketch;
import org.chapterhouse.imports.outline.Block;
import org.chapterhouse.imports.outline.Chapter;
import org.chapterhouse.imports.outline.Dropped;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Books put together at random from words that are all different, so that each can be looked for. */
class EpubWordsKeptTest {

    private static final int BOOKS = 150;
    private static final Pattern WORD = Pattern.compile("w\\d+q");

    private static final String[] AROUND = {
        "<p>%s</p>",
        "<p>%s</p>",
        "<p>%s</p>",
        "<p id='x'>%s</p>",
        "<p>%s<br/>%s</p>",
        "<h2>%s</h2>",
        "<h3>%s</h3>",
        "<h2>CHAPTER I</h2><h3>%s</h3>",
        "<ul><li>%s</li><li>%s</li></ul>",
        "<blockquote><p>%s</p>%s</blockquote>",
        "<aside epub:type='footnote' hidden=''><p>%s</p></aside>",
        "<section epub:type='footnotes'><ol><li>%s</li><li><p>%s</p></li></ol></section>",
        "<p>%s <span class='pagenum'>12</span> %s</p>",
        "<table><tr><td>%s</td><td>%s</td></tr></table>",
        "<figure><img src='no.png' alt='%s'/><figcaption>%s</figcaption></figure>",
        "<div class='poem'>%s<br/>%s</div>",
        "<p hidden=''>%s</p>",
        "<div>%s<p>%s</p>%s</div>",
        "<p><a href='1.xhtml#x'>%s</a></p>",
        "<p><a href='0.xhtml'>%s</a> <a href='1.xhtml'>%s</a> <a href='2.xhtml'>%s</a></p>",
        "<pre>%s\n%s</pre>",
        "<br>%s<hr>"
    };

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void noWordOfABookIsLostOrRepeated(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < BOOKS; i++) {
            assertWordsAreKept(random);
        }
    }

    private static void assertWordsAreKept(Random random) {
        EpubFile book = EpubFile.epub();
        List<String> words = new ArrayList<>();
        Set<String> named = new HashSet<>();
        for (int page = 0; page < 4; page++) {
            int first = words.size();
            StringBuilder body = new StringBuilder();
            for (int parts = random.nextInt(8); parts >= 0; parts--) {
                body.append(part(random, words));
            }
            if (random.nextInt(8) == 0) {
                book.nonlinearPage(page + ".xhtml", body.toString());
            } else {
                book.page(page + ".xhtml", body.toString());
            }
            if (random.nextInt(3) > 0) {
                String title = random.nextInt(3) > 0 ? words.get(first) : "Another Title";
                named.add(title);
                book.entry(random.nextBoolean() ? title : "Chapter 1. " + title, page + ".xhtml" + place(random));
            }
        }
        byte[] bytes = random.nextBoolean() ? book.nav().bytes() : book.bytes();
        ImportResult result = Importing.read("book.epub", bytes);
        if (result instanceof Imported read) {
            Map<String, Integer> shown = counts(shown(read));
            Map<String, Integer> dropped =
                    counts(read.report().dropped().stream().map(Dropped::text).toList());
            for (String word : words) {
                int times = shown.getOrDefault(word, 0);
                assertThat(times + dropped.getOrDefault(word, 0))
                        .as("%s in %s", word, result)
                        .isPositive();
                // What the table of contents says as well is the title of what does not say it in a heading.
                assertThat(times).as("%s in %s", word, result).isLessThanOrEqualTo(named.contains(word) ? 2 : 1);
            }
            assertThat(Importing.read("book.epub", bytes)).isEqualTo(result);
        }
    }

    private static String place(Random random) {
        return random.nextInt(4) == 0 ? "#x" : "";
    }

    private static String part(Random random, List<String> words) {
        String around = AROUND[random.nextInt(AROUND.length)];
        while (around.contains("%s")) {
            String word = "w" + words.size() + "q";
            words.add(word);
            around = around.replaceFirst("%s", random.nextInt(3) == 0 ? word + " and so on" : word);
        }
        return around;
    }

    private static List<String> shown(Imported read) {
        List<String> shown = new ArrayList<>();
        for (Chapter chapter : read.text().chapters()) {
            shown.add(String.valueOf(chapter.title()));
            chapter.sections().forEach(section -> {
                boolean again = section.title() != null && section.title().equals(chapter.title());
                shown.add(again ? "" : String.valueOf(section.title()));
            });
        }
        Sketch.blocks(read).stream().map(Block::text).forEach(shown::add);
        return shown;
    }

    private static Map<String, Integer> counts(List<String> texts) {
        Map<String, Integer> counts = new HashMap<>();
        for (String text : texts) {
            WORD.matcher(text).results().map(MatchResult::group).forEach(word -> counts.merge(word, 1, Integer::sum));
        }
        return counts;
    }
}
