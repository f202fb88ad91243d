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

    /** A name further below the title is a character's. */
    private static final int BYLINE_DEPTH = 4;

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
        String title = TitleText.without(passages.get(first).text());
        gone[first] = TAKEN;
        about = new About(title, readAuthors(first), null, null, null, null);
    }

    /** The author's name can stand below a subtitle, and below the word “by” alone. */
    private List<String> readAuthors(int title) {
        int at = next(title + 1);
        for (int i = 0; i < BYLINE_DEPTH && at >= 0 && !passages.get(at).isProse(); i++) {
            boolean by = TitleKey.of(passages.get(at).text()).equals("by");
            int name = by ? next(at + 1) : at;
            Byline byline = name < 0
                    ? null
                    : Byline.of((by ? "by " : "") + passages.get(name).plain());
            if (byline != null) {
                gone[at] = TAKEN;
                gone[name] = TAKEN;
                return byline.authors();
            }
            at = next(at + 1);
        }
        return List.of();
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
