package org.chapterhouse.imports.text.book;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chapterhouse.imports.outline.About;
import org.chapterhouse.imports.text.Byline;
import org.chapterhouse.imports.text.Look;
import org.jspecify.annotations.Nullable;

/**
 * What stands before a book's first heading and says what is known already: title and author. It is left out where it
 * has no other word; where nothing is known, it tells.
 */
final class TitlePage {

    static final String REASON = "the title page, which repeats title and author";

    /** What is told of the text, and so stands beside it. */
    static final String TAKEN = "title and author";

    /** A title page is no longer than this, in passages. */
    private static final int DEPTH = 12;

    private static final int LONGEST_TITLE = 15;

    private static final Set<String> BESIDE = Set.of(
            "by", "a", "an", "the", "of", "and", "in", "novel", "story", "book", "von", "par", "por", "di", "de");

    private final Passages passages;
    private final @Nullable String[] gone;
    private final int end;
    private About about;

    private TitlePage(Passages passages, @Nullable String[] gone, int end, About about) {
        this.passages = passages;
        this.gone = gone;
        this.end = end;
        this.about = about;
    }

    /** Marks in {@code gone} the passages that repeat what is known. */
    static TitlePage of(Passages passages, @Nullable String[] gone, List<Heading> headings, About about) {
        int end = headings.isEmpty() ? passages.size() : headings.get(0).start();
        TitlePage page = new TitlePage(passages, gone, end, about);
        if (about.title() == null) {
            page.readTitle();
        } else {
            page.dropRepeated();
        }
        return page;
    }

    About about() {
        return about;
    }

    private void readTitle() {
        int first = next(0);
        if (first < 0 || !isTitle(passages.get(first))) {
            return;
        }
        Byline byline = null;
        int second = next(first + 1);
        if (second >= 0 && passages.get(second).lines().size() == 1) {
            byline = Byline.of(passages.get(second).plain());
        }
        String title = TitleText.without(passages.get(first).text());
        gone[first] = TAKEN;
        if (byline != null) {
            gone[second] = TAKEN;
        }
        about = new About(title, byline == null ? List.of() : byline.authors(), null, null, null, null);
    }

    private static boolean isTitle(Passage passage) {
        Look look = Look.of(passage.plain());
        return passage.isShort()
                && !passage.isRule()
                && !passage.isPicture()
                && look.words().size() <= LONGEST_TITLE
                && look.hasLetters()
                && !look.isSpeech()
                && (look.isCapitals() || !look.endsLikeSentence());
    }

    private int next(int from) {
        for (int i = from; i < Math.min(end, DEPTH); i++) {
            if (gone[i] == null) {
                return i;
            }
        }
        return -1;
    }

    private void dropRepeated() {
        Set<String> known = new HashSet<>(BESIDE);
        known.addAll(Arrays.asList(TitleKey.of(String.valueOf(about.title())).split(" ")));
        about.authors()
                .forEach(name -> known.addAll(Arrays.asList(TitleKey.of(name).split(" "))));
        int looked = 0;
        for (int i = 0; i < end && looked < DEPTH; i++) {
            if (gone[i] == null) {
                looked++;
                String key =
                        passages.get(i).isShort() ? TitleKey.of(passages.get(i).text()) : "";
                boolean repeats = !key.isEmpty() && known.containsAll(Arrays.asList(key.split(" ")));
                gone[i] = repeats ? REASON : null;
            }
        }
    }
}
