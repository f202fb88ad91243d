package org.chapterhouse.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/groups",
                "/groups/slow-history/read/a?after=12#thread-4",
                "/groups?name=%C3%A9t%C3%A9",
                "/%2F/evil.example",
                "/sign?to=//evil.example"
            })
    void addressOnThisSiteIsKept(String path) {
        assertThat(LocalPath.orHome(path)).hasToString(path);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "//evil.example",
                "///evil.example",
                "/\\evil.example",
                "\\/evil.example",
                "/\t/evil.example",
                "/\n/evil.example",
                " //evil.example",
                "https://evil.example/",
                "https:evil.example",
                "javascript:alert(1)",
                "groups",
                "%2F%2Fevil.example",
                "/groups\\..\\evil",
                "/%"
            })
    void anythingElseLeadsHome(String address) {
        assertThat(LocalPath.orHome(address)).hasToString("/");
    }

    @Test
    void lettersBeyondAsciiAreEncoded() {
        assertThat(LocalPath.orHome("/groups/été")).hasToString("/groups/%C3%A9t%C3%A9");
    }
}
