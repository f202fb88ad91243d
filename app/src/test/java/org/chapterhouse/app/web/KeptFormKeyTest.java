package org.chapterhouse.app.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class KeptFormKeyTest {
    private final KeptFormKey key = KeptFormKey.random();

    @Test
    void opensWhatItSealed() {
        KeptFormKey fromCookie = KeptFormKey.parse(key.toString()).orElseThrow();
        assertThat(fromCookie.open(key.seal("the handle of the pump".getBytes(UTF_8))))
                .asString(UTF_8)
                .isEqualTo("the handle of the pump");
    }

    @Test
    void sealedTextIsNotReadable() {
        assertThat(key.seal("the handle of the pump".getBytes(UTF_8)))
                .asString(UTF_8)
                .doesNotContain("pump");
    }

    @Test
    void anotherKeyDoesNotOpenIt() {
        byte[] sealed = key.seal("text".getBytes(UTF_8));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KeptFormKey.random().open(sealed));
    }

    @Test
    void cookieThatCarriesNoKeyIsNone() {
        assertThat(KeptFormKey.parse("")).isEmpty();
        assertThat(KeptFormKey.parse("c2hvcnQ")).isEmpty();
        assertThat(KeptFormKey.parse("no base64!")).isEmpty();
    }
}
