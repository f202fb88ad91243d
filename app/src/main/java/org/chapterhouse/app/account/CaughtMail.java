package org.chapterhouse.app.account;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A mail as the catcher gives it out. Only its text is shown: nobody vouches for its HTML. */
@JsonIgnoreProperties(ignoreUnknown = true)
record CaughtMail(
        String id,
        String from,
        String to,
        @Nullable String subject,
        Instant at,
        @Nullable String text) {
    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]+[^\\s<>\".,;:!?)]");

    /** The text in pieces, some of which are addresses to go to. */
    public List<Piece> pieces() {
        String whole = Optional.ofNullable(text).orElse("");
        List<Piece> pieces = new ArrayList<>();
        Matcher link = LINK.matcher(whole);
        int from = 0;
        while (link.find()) {
            pieces.add(new Piece(whole.substring(from, link.start()), false));
            pieces.add(new Piece(link.group(), true));
            from = link.end();
        }
        pieces.add(new Piece(whole.substring(from), false));
        return pieces;
    }

    record Piece(String text, boolean link) {}
}
