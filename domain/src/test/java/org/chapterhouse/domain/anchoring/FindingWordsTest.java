package org.chapterhouse.domain.anchoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chapterhouse.domain.anchoring.Finding.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindingWordsTest {
    private static final UUID FIRST = new UUID(1, 1);
    private static final UUID SECOND = new UUID(1, 2);

    private static final String MILL =
            "The mill stood above the town, and at night its wheel could be heard. People who moved there slept badly for"
                    + " a year, and then they could not sleep without it.";
    private static final String FERRY =
            "The ferry crossed at seven and at nine. Nobody knew why it did not cross at eight, and nobody asked the"
                    + " ferryman, who was deaf.";
    private static final String BRIDGE =
            "When the bridge was built the ferryman bought a clock, and hung it where the bell had been.";
    private static final String WORDS = "they could not sleep without it";

    @Test
    void wordsOfAnUnchangedBlockAreKeptWhereverItStands() {
        Finding found = found(WORDS, place(FERRY), place(BRIDGE, SECOND), place(MILL, SECOND));
        assertThat(found.outcome()).isEqualTo(Outcome.KEPT);
        assertThat(found.score()).isEqualTo(1);
        assertThat(found.span()).isEqualTo(Span.within(2, MILL.indexOf(WORDS), MILL.indexOf(WORDS) + WORDS.length()));
    }

    @Test
    void unchangedWordsOfAChangedBlockAreKept() {
        String changed = MILL.replace("above the town", "above the little town").replace("badly", "poorly");
        Finding found = found(WORDS, place(FERRY), place(changed));
        assertThat(found.outcome()).isEqualTo(Outcome.KEPT);
        assertThat(said(found, place(FERRY), place(changed))).isEqualTo(WORDS);
        assertThat(found.score()).isBetween(0.9, 1.0);
    }

    @Test
    void unchangedWordsInAnotherBlockOfTheirSectionAreMoved() {
        String other = "It was said that they could not sleep without it, in those years.";
        Finding found = found(WORDS, place(FERRY), place(other), place(BRIDGE, SECOND));
        assertThat(found.outcome()).isEqualTo(Outcome.MOVED);
        assertThat(found.span().startBlock()).isEqualTo(1);
    }

    @Test
    void unchangedWordsInAnotherSectionAreMoved() {
        Finding found = found(WORDS, place(FERRY), place("Later " + MILL + " So it was.", SECOND));
        assertThat(found.outcome()).isEqualTo(Outcome.MOVED);
        assertThat(found.span().startBlock()).isEqualTo(1);
    }

    @Test
    void kindsOfQuotationMarksDashesAndSpacesMakeNoDifference() {
        String old = "He said “never – ever” to them, and left the room at once.";
        String corrected = "He said \"never —  ever\" to them, and left the room at once.";
        Finding found = found(old, "“never – ever”", place(corrected));
        assertThat(found.outcome()).isEqualTo(Outcome.KEPT);
        assertThat(said(found, place(corrected))).isEqualTo("\"never —  ever\"");
    }

    @Test
    void whatIsFoundApproximatelyIsWholeWords() {
        String old = "Old people say that it once waited for a bride, and that the tide was lost for it.";
        String corrected = "Old folk tell that it waited once for a bride, and that a whole tide was lost for it.";
        Finding found = found(old, "it once waited for a bride, and that the tide was lost", place(corrected));
        assertThat(said(found, place(corrected))).isEqualTo("waited once for a bride, and that a whole tide was lost");
    }

    @Test
    void whatIsFoundApproximatelyReachesToWhatStoodAround() {
        String old = "We came back after it, and all the lamps in the village were lit for us, or so it seemed.";
        String corrected = old.replace("the lamps in the village", "lamps of the little village");
        Finding found = found(old, "all the lamps in the village were lit", place(corrected));
        assertThat(said(found, place(corrected))).isEqualTo("all lamps of the little village were lit");
    }

    @Test
    void correctedWordsAreFoundApproximately() {
        String changed = MILL.replace("they could not sleep", "they couldn’t sleep");
        Finding found = found(WORDS, place(FERRY), place(changed));
        assertThat(found.outcome()).isEqualTo(Outcome.KEPT);
        assertThat(said(found, place(FERRY), place(changed))).isEqualTo("they couldn’t sleep without it");
        assertThat(found.score()).isBetween(FindingWords.SURE, 0.99);
    }

    @Test
    void rewrittenWordsAreDoubtful() {
        String changed = MILL.replace(WORDS, "none of them could sleep when it stood still");
        Finding found = found(WORDS, place(FERRY), place(changed));
        assertThat(found.outcome()).isEqualTo(Outcome.DOUBTFUL);
        assertThat(found.score()).isBetween(FindingWords.FLOOR, FindingWords.SURE);
    }

    @Test
    void wordsThatAreGoneAreLost() {
        assertThat(found(WORDS, place(FERRY), place(BRIDGE))).isEqualTo(Finding.LOST);
        assertThat(new FindingWords(List.of()).find(quotation(MILL, WORDS))).isEqualTo(Finding.LOST);
    }

    @Test
    void wordsInTwoPlacesAreToldApartByWhatStandsAroundThem() {
        String twice = "At first they could not sleep without it. " + MILL;
        Finding found = found(WORDS, place(FERRY), place(twice));
        assertThat(found.outcome()).isEqualTo(Outcome.KEPT);
        assertThat(found.span().startOffset()).isEqualTo(twice.lastIndexOf(WORDS));
    }

    @Test
    void wordsInTwoPlacesThatNothingTellsApartAreDoubtful() {
        String refrain = "So they could not sleep without it, and rose.";
        Finding found = found(WORDS, place(refrain), place(FERRY), place(refrain.replace("rose", "arose")));
        assertThat(found.outcome()).isEqualTo(Outcome.DOUBTFUL);
    }

    @Test
    void fewWordsOutOfTheirPlaceAreDoubtful() {
        Finding found = found("the town", place("In the town of Averley there was a clock."));
        assertThat(found.outcome()).isEqualTo(Outcome.DOUBTFUL);
    }

    @Test
    void fewWordsInTheirPlaceAreKept() {
        String changed = MILL.replace("at night", "by night");
        assertThat(found("the town", place(changed)).outcome()).isEqualTo(Outcome.KEPT);
    }

    @Test
    void paragraphCutInTwoStillHasTheWordsOverItsCut() {
        String words = "could be heard. People who moved";
        String first = MILL.substring(0, MILL.indexOf(" People"));
        String second = MILL.substring(MILL.indexOf("People"));
        Finding found = found(words, place(FERRY), place(first), place(second));
        assertThat(found.outcome()).isIn(Outcome.KEPT, Outcome.MOVED);
        assertThat(found.span())
                .isEqualTo(new Span(1, first.indexOf("could be heard"), 2, "People who moved".length()));
    }

    @Test
    void paragraphsThatWereJoinedStillHaveTheWords() {
        Finding found = found(WORDS, place(FERRY + " " + MILL + " " + BRIDGE));
        assertThat(found.outcome()).isIn(Outcome.KEPT, Outcome.MOVED);
        assertThat(said(found, place(FERRY + " " + MILL + " " + BRIDGE))).isEqualTo(WORDS);
    }

    @Test
    void wholeBlockIsFoundThoughItWasCorrected() {
        String changed = MILL.replace("wheel", "great wheel").replace("a year", "two years");
        Finding found = found(MILL, place(FERRY), place(changed), place(BRIDGE));
        assertThat(found.outcome()).isEqualTo(Outcome.KEPT);
        assertThat(said(found, place(FERRY), place(changed), place(BRIDGE))).isEqualTo(changed);
    }

    @Test
    void wordsWithoutSpacesAreFound() {
        String old = "水車は町の上にあり、夜になるとその音が聞こえた。引っ越してきた人は一年のあいだよく眠れなかった。";
        String changed = "水車小屋は町の上にあって、夜になるとその音が聞こえた。越してきた人は一年のあいだよく眠れなかった。";
        Finding found = found(old, "その音が聞こえた。引っ越してきた人は", place(FERRY), place(changed));
        assertThat(found.outcome()).isNotEqualTo(Outcome.LOST);
        assertThat(said(found, place(FERRY), place(changed))).contains("越してきた人");
    }

    /** Books of different sentences, of which every tenth word is changed: what is said to be sure must be right. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void whatIsSaidToBeSureIsRight(long seed) {
        Random random = new Random(seed);
        List<List<String>> book =
                IntStream.range(0, 80).mapToObj(any -> words(random, 60)).toList();
        List<List<String>> later = new ArrayList<>(
                book.stream().map(block -> changed(block, random, 10)).toList());
        Collections.rotate(later.subList(20, 60), 7);
        List<Place> places = later.stream()
                .map(block -> place(String.join(" ", block), SECOND))
                .toList();
        FindingWords finding = new FindingWords(places);
        int sure = 0;
        for (int block = 0; block < book.size(); block++) {
            String text = String.join(" ", book.get(block));
            String words = String.join(" ", book.get(block).subList(20, 32));
            Finding found = finding.find(quotation(text, words));
            if (found.outcome() == Outcome.KEPT || found.outcome() == Outcome.MOVED) {
                sure++;
                int right = block < 20 || block >= 60 ? block : 20 + (block - 20 + 7) % 40;
                assertThat(found.span().startBlock()).isEqualTo(right);
            }
        }
        assertThat(sure).isGreaterThan(45);
    }

    private static List<String> words(Random random, int count) {
        return IntStream.range(0, count)
                .mapToObj(any -> "w" + Integer.toString(random.nextInt(700), 36))
                .toList();
    }

    private static List<String> changed(List<String> words, Random random, int every) {
        return words.stream()
                .map(word -> random.nextInt(every) == 0 ? "x" + random.nextInt(900) : word)
                .collect(Collectors.toList());
    }

    private static Finding found(String words, Place... places) {
        return found(MILL, words, places);
    }

    private static Finding found(String block, String words, Place... places) {
        return new FindingWords(List.of(places)).find(quotation(block, words));
    }

    private static Quotation quotation(String block, String words) {
        int start = block.indexOf(words);
        return new Quotation(
                place(block),
                start,
                words,
                block.substring(0, start),
                block.substring(start + words.length()),
                Set.of(FIRST));
    }

    private static Place place(String text) {
        return place(text, FIRST);
    }

    private static Place place(String text, UUID section) {
        return new Place(Integer.toHexString(text.hashCode()), section, text);
    }

    private static String said(Finding found, Place... places) {
        Span span = found.span();
        return places[span.startBlock()].text().substring(span.startOffset(), span.endOffset());
    }
}
