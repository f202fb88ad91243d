package org.chapterhouse.imports.text.book;

import java.util.List;
import java.util.stream.IntStream;
import org.chapterhouse.imports.text.Look;

/** Finds the headings of a book that has no contents list and no numbers: several lines with the same look. */
final class LookingAlike {

    private static final int LEAST = 3;
    private static final int LONGEST = 10;

    /** With less below each, on average, they are signs, cries or names of speakers. */
    private static final int WORDS_BELOW_EACH = 300;

    private static final int ROOM = 2;

    /** Where so many empty lines stand above, a title needs no capitals to be known. */
    private static final int WIDE_ROOM = 4;

    private LookingAlike() {}

    static List<Integer> of(Material material) {
        List<Integer> places = IntStream.range(0, material.candidates().size())
                .filter(i -> isHeading(material, i))
                .boxed()
                .toList();
        boolean enough = places.size() >= LEAST && material.words() >= WORDS_BELOW_EACH * places.size();
        return enough ? places : List.of();
    }

    private static boolean isHeading(Material material, int place) {
        Candidate candidate = material.candidates().get(place);
        Passage passage = material.passage(place);
        Look look = Look.of(candidate.title());
        boolean titled = candidate.label() == null || (candidate.isNamed() && !candidate.isLabelAlone());
        return titled
                && passage.above() >= ROOM
                && (look.isCapitals()
                        || passage.isCentred()
                        || (passage.above() >= WIDE_ROOM && look.isTitleCase() && !look.endsLikeSentence()))
                && look.words().size() <= LONGEST
                && !look.isSpeech()
                && !Matter.isEnd(TitleKey.of(candidate.title()))
                && material.passages().proseFollows(candidate.passage(), 2);
    }
}
