package org.chapterhouse.imports.outline;

import java.util.List;
import java.util.stream.Collectors;
import org.chapterhouse.imports.outline.Correction.Verb;
import org.jspecify.annotations.Nullable;

/** Adds entries to a corrections file, each about the draft as the entries before it left it. */
public final class AddingCorrections {

    private static final String NOTHING_CHANGED = "; nothing was changed.";

    private final Correcting correcting;
    private final StringBuilder yaml;

    /**
     * Goes on from a corrections file.
     *
     * @param yaml its contents so far, which can be understood
     */
    public AddingCorrections(String yaml, Draft draft) {
        this.correcting = new Correcting(draft, new Findings());
        List<Correction> before = Corrections.of(yaml).entries();
        this.yaml = new StringBuilder(before.isEmpty() ? "" : asEntries(yaml, before));
        before.forEach(correcting::apply);
    }

    /**
     * Adds an entry that does something to the piece at a place among {@link #pieces}.
     *
     * @param to the new title, for those verbs that name one; null otherwise
     * @return why it would change nothing, as a sentence; null where it was added
     */
    public @Nullable String add(int at, Verb verb, @Nullable String to) {
        Correction correction = correcting.about(at, verb, to);
        Piece piece = correcting.pieces().get(at);
        if (!correction.mayBeAbout(piece)) {
            return correction
                    + (piece.isDropped() ? " is about what is left out" : " is about what was not left out")
                    + NOTHING_CHANGED;
        }
        return add(correction);
    }

    /** Adds an entry that was made for the same text or another one; answers like the other. */
    public @Nullable String add(Correction correction) {
        String trouble = correcting.tryTo(correction);
        if (trouble == null) {
            yaml.append(correction.entry());
        }
        return trouble == null ? null : correction + " " + trouble;
    }

    /** A file as it stands, or, where its form lets nothing be added at its end, written anew. */
    private static String asEntries(String yaml, List<Correction> entries) {
        String file = yaml.stripTrailing() + "\n";
        boolean goesOn = Corrections.of(file + entries.get(0).entry()).fault() == null;
        return goesOn ? file : entries.stream().map(Correction::entry).collect(Collectors.joining());
    }

    /** The pieces of the draft as the entries leave them; they change as entries are added. */
    public List<Piece> pieces() {
        return correcting.pieces();
    }

    /** The contents of the corrections file with what was added. */
    public String yaml() {
        return yaml.toString();
    }
}
