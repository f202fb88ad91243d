package org.chapterhouse.domain.anchoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.chapterhouse.domain.anchoring.Succession.Sections;
import org.junit.jupiter.api.Test;

class SuccessionTest {
    private static final String A = "The mill stood above the town and its wheel could be heard at night by everybody.";
    private static final String B =
            "The ferry crossed at seven and at nine, and nobody asked why not at eight o'clock.";
    private static final String C = "When the bridge was built the ferryman bought a clock and hung it by the river.";
    private static final String D = "In the year of the flood the clock stopped, and the town went by the church bell.";

    @Test
    void unchangedSectionsFollowThemselvesWhateverTheirOrder() {
        Map<UUID, Map<UUID, Double>> successors =
                successors(List.of(at(1, A), at(2, B)), List.of(at(12, B), at(11, A)));
        assertThat(successors.get(section(1))).isEqualTo(Map.of(section(11), 1.0));
        assertThat(successors.get(section(2))).isEqualTo(Map.of(section(12), 1.0));
    }

    @Test
    void splitSectionHasBothPartsForSuccessors() {
        Map<UUID, Map<UUID, Double>> successors =
                successors(List.of(at(1, A), at(1, B)), List.of(at(11, A), at(12, B)));
        assertThat(successors.get(section(1))).containsOnlyKeys(section(11), section(12));
    }

    @Test
    void mergedSectionsHaveOneSuccessor() {
        Map<UUID, Map<UUID, Double>> successors =
                successors(List.of(at(1, A), at(2, B)), List.of(at(11, A), at(11, B)));
        assertThat(successors.values()).allSatisfy(each -> assertThat(each).containsOnlyKeys(section(11)));
    }

    @Test
    void correctedBlocksFollowTheOnesTheyCorrect() {
        Map<UUID, Map<UUID, Double>> successors = successors(
                List.of(at(1, A), at(2, B)),
                List.of(at(11, A.replace("stood", "had stood")), at(12, B.replace("seven", "six"))));
        assertThat(successors.get(section(2))).containsOnlyKeys(section(12));
    }

    @Test
    void littleThatWentElsewhereIsNoSuccessor() {
        String few = "A short word.";
        List<Place> earlier =
                Stream.of(A, B, C, D, few).map(text -> at(1, text)).toList();
        String other = "The school was built of brick in the year before, and had a bell of its own.";
        List<Place> later = List.of(at(11, A), at(11, B), at(11, C), at(11, D), at(12, few), at(12, other));
        assertThat(successors(earlier, later).get(section(1))).containsOnlyKeys(section(11));
    }

    @Test
    void sectionThatWasCutOffIsASuccessorHoweverShortItIs() {
        String few = "A short word.";
        List<Place> earlier =
                Stream.of(few, A, B, C, D).map(text -> at(1, text)).toList();
        List<Place> later = List.of(at(11, few), at(12, A), at(12, B), at(12, C), at(12, D));
        assertThat(successors(earlier, later).get(section(1))).containsOnlyKeys(section(11), section(12));
    }

    @Test
    void sectionOfWhichNothingIsLeftIsFollowedByItsNeighbours() {
        Map<UUID, Map<UUID, Double>> successors =
                successors(List.of(at(1, A), at(2, D), at(3, C)), List.of(at(11, A), at(13, C)));
        assertThat(successors.get(section(2))).containsOnlyKeys(section(11));
        assertThat(successors.get(section(2)).get(section(11))).isLessThan(Succession.LEAST);
    }

    @Test
    void sectionWrittenAnewIsFollowedByTheOneOfItsTitle() {
        Map<UUID, UUID> namesakes = Map.of(section(2), section(12), section(3), section(11));
        Map<UUID, Map<UUID, Double>> successors = Succession.of(
                new Sections(List.of(section(1), section(2), section(3)), namesakes),
                List.of(at(1, A), at(2, D), at(3, C)),
                List.of(at(11, A), at(13, C), at(12, B)));
        assertThat(successors.get(section(2))).containsOnlyKeys(section(12));
        assertThat(successors.get(section(3))).containsOnlyKeys(section(13));
    }

    @Test
    void sectionWithoutTextIsFollowedToo() {
        Sections sections = new Sections(List.of(section(9), section(1)), Map.of());
        assertThat(Succession.of(sections, List.of(at(1, A)), List.of(at(11, A))))
                .containsOnlyKeys(section(9), section(1));
    }

    private static Map<UUID, Map<UUID, Double>> successors(List<Place> earlier, List<Place> later) {
        List<UUID> sections = earlier.stream().map(Place::section).distinct().toList();
        return Succession.of(new Sections(sections, Map.of()), earlier, later);
    }

    private static Place at(int section, String text) {
        return new Place(Integer.toHexString(text.hashCode()) + "-1", section(section), text);
    }

    private static UUID section(int number) {
        return new UUID(0, number);
    }
}
