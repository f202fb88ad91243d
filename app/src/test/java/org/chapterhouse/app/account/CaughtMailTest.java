package org.chapterhouse.app.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.chapterhouse.app.account.CaughtMail.Piece;
import org.junit.jupiter.api.Test;

class CaughtMailTest {
    @Test
    void addressesInTheTextBecomeLinks() {
        assertThat(mail("Confirm here: http://localhost:8081/a?b=c&d=e.\nThank you.")
                        .pieces())
                .containsExactly(
                        new Piece("Confirm here: ", false),
                        new Piece("http://localhost:8081/a?b=c&d=e", true),
                        new Piece(".\nThank you.", false));
    }

    @Test
    void otherSchemesAreText() {
        assertThat(mail("javascript:alert(1) file:///etc/passwd").pieces()).noneMatch(Piece::link);
    }

    @Test
    void mailWithoutATextIsEmpty() {
        assertThat(mail(null).pieces()).extracting(Piece::text).containsExactly("");
    }

    private static CaughtMail mail(String text) {
        return new CaughtMail("1", "chapterhouse", "ada", "Subject", Instant.EPOCH, text);
    }
}
