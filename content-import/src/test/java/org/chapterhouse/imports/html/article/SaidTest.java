package org.chapterhouse.imports.html.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SaidTest {

    @Test
    void textIsCountedWithoutWhatIsAroundItAndWithSingleSpaces() {
        assertThat(counts(Said.of(" a  b, \n"))).containsExactly(1, 5, 4, 8, 1, 1);
        assertThat(counts(Said.of("\u00a0\ufeff "))).containsExactly(3, 0, 0, 3, 0, 0);
        assertThat(counts(Said.of("a\uff0cb"))).containsExactly(0, 3, 3, 3, 1, 0);
    }

    @Test
    void partsAddUpToTheWhole() {
        Random random = new Random(1);
        for (int i = 0; i < 2_000; i++) {
            String one = text(random);
            String two = text(random);
            assertThat(counts(Said.of(one).add(Said.of(two))))
                    .as(one + "|" + two)
                    .isEqualTo(counts(Said.of(one + two)));
        }
    }

    private static List<Integer> counts(Said said) {
        return List.of(said.before(), said.length(), said.collapsed(), said.whole(), said.commas(), said.latinCommas());
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(6); i > 0; i--) {
            text.append(" \n\u00a0ab,".charAt(random.nextInt(6)));
        }
        return text.toString();
    }
}
