package org.chapterhouse.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SlugTest {
    @Test
    void titleBecomesWordsWithHyphens() {
        assertThat(Slug.of("The Letter of the Forty-Six")).isEqualTo("the-letter-of-the-forty-six");
        assertThat(Slug.of("  Who’s   Counting?! ")).isEqualTo("whos-counting");
    }

    @Test
    void marksAreTakenOffLatinLettersAndOtherScriptsStay() {
        assertThat(Slug.of("Élan à Łódź")).isEqualTo("elan-a-łodz");
        assertThat(Slug.of("Война и мир")).isEqualTo("война-и-мир");
        assertThat(Slug.of("हिन्दी साहित्य")).isEqualTo("हिन्दी-साहित्य");
        assertThat(Slug.of("ガラスの 靴")).isEqualTo("ガラスの-靴");
    }

    @Test
    void slugIsInTheFormThatAnEncodedAddressHas() {
        String slug = Slug.of("한국 문학");
        assertThat(slug).isEqualTo("한국-문학");
        assertThat(URLDecoder.decode(URI.create("/" + slug).toASCIIString(), StandardCharsets.UTF_8))
                .isEqualTo("/" + slug);
    }

    @Test
    void titleWithoutLettersIsUntitled() {
        assertThat(Slug.of("***")).isEqualTo("untitled");
        assertThat(Slug.of("")).isEqualTo("untitled");
    }

    @Test
    void longTitleIsCutAtAWord() {
        String slug = Slug.of("one two three four five six seven eight nine ten eleven twelve thirteen fourteen");
        assertThat(slug)
                .hasSizeLessThanOrEqualTo(Slug.MAX_LENGTH)
                .doesNotEndWith("-")
                .endsWith("-eleven");
        assertThat(Slug.of("a".repeat(500))).hasSize(Slug.MAX_LENGTH);
    }

    @Test
    void takenSlugGetsTheNextNumber() {
        Set<String> taken = Set.of("water", "water-2");
        assertThat(Slug.free("Water", taken::contains)).isEqualTo("water-3");
        assertThat(Slug.free("Fire", taken::contains)).isEqualTo("fire");
    }
}
