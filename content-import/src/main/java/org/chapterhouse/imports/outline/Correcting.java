package org.chapterhouse.imports.outline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import org.chapterhouse.imports.outline.Correction.Address;
import org.chapterhouse.imports.outline.Correction.Verb;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Applies corrections to a draft, one after the other. */
final class Correcting {

    private static final String BY_HAND = "left out by hand";

    private final Draft draft;
    private final List<Piece> pieces;
    private final Findings findings;
    /** By identity, since a piece's text can be long and is asked for by every correction. */
    private final IdentityHashMap<Piece, String> folded = new IdentityHashMap<>();

    private About about;

    Correcting(Draft draft, Findings findings) {
        this.draft = draft;
        this.pieces = new ArrayList<>(draft.pieces());
        this.about = draft.about();
        this.findings = findings;
    }

    /** The pieces as they are now. */
    List<Piece> pieces() {
        return Collections.unmodifiableList(pieces);
    }

    Draft result() {
        return new Draft(about, pieces, draft.pictures(), draft.wanted());
    }

    void apply(Correction correction) {
        String trouble = tryTo(correction);
        if (trouble != null) {
            findings.warn(Findings.CORRECTIONS, correction + " " + trouble, correction.line());
        }
    }

    /** Applies it; answers in words that follow the correction's own why nothing was changed, null where it was. */
    @Nullable
    String tryTo(Correction correction) {
        int at = find(correction);
        return at < 0 ? applyToTitle(correction) : change(correction, at);
    }

    private int find(Correction correction) {
        int wanted = Math.max(1, correction.occurrence());
        Address address = correction.address();
        int found = -1;
        int count = 0;
        for (int i = 0; i < pieces.size(); i++) {
            if (isAbout(correction, address, i) && ++count <= wanted) {
                found = i;
            }
        }
        if (count > 1 && correction.occurrence() == 0) {
            findings.doubt(
                    Findings.CORRECTIONS,
                    correction + " fits " + count + " places; the first was taken.",
                    correction.line());
        }
        return count < wanted ? -1 : found;
    }

    private boolean isAbout(Correction correction, Address address, int at) {
        return correction.mayBeAbout(pieces.get(at)) && address.fits(folded(pieces.get(at)));
    }

    /** The correction that does something to the piece at a place, named so that no other is meant. */
    Correction about(int at, Verb verb, @Nullable String to) {
        Correction unnumbered = new Correction(verb, Correction.addressOf(pieces.get(at)), to, 0, 0);
        Address address = unnumbered.address();
        int occurrence = 0;
        int count = 0;
        for (int i = 0; i < pieces.size(); i++) {
            count += isAbout(unnumbered, address, i) ? 1 : 0;
            occurrence = i == at ? count : occurrence;
        }
        return count > 1 ? new Correction(verb, unnumbered.target(), to, occurrence, 0) : unnumbered;
    }

    private String folded(Piece piece) {
        return folded.computeIfAbsent(piece, each -> Correction.folded(each.text()));
    }

    private @Nullable String applyToTitle(Correction correction) {
        String title = about.title();
        if (title == null || correction.to() == null || !correction.address().fits(Correction.folded(title))) {
            return "finds no such text; nothing was changed.";
        }
        about = about.titled(correction.to());
        return null;
    }

    private @Nullable String change(Correction correction, int at) {
        Piece piece = pieces.get(at);
        return switch (correction.verb()) {
            case PROMOTE -> promote(piece, at);
            case DEMOTE -> demote(piece, at);
            case RENAME -> rename(piece, at, correction.to());
            case MERGE -> merge(piece, at);
            case DROP -> drop(piece, at);
            case SPLIT -> split(piece, at, correction.to());
            case JOIN -> join(piece, at);
            case RESTORE -> restore(at);
            case CAPTION -> become(BlockKind.CAPTION, piece, at);
            case PARAGRAPH -> become(BlockKind.PARAGRAPH, piece, at);
            case QUOTATION -> become(BlockKind.QUOTATION, piece, at);
            case VERSE -> become(BlockKind.VERSE, piece, at);
            case NOTE -> become(BlockKind.NOTE, piece, at);
        };
    }

    private @Nullable String promote(Piece piece, int at) {
        if (piece.level() == Piece.CHAPTER) {
            return "is about a chapter already; nothing was changed.";
        }
        if (Spaces.isBlank(piece.text())) {
            return "is about what has no words; nothing was changed.";
        }
        pieces.set(at, piece.atLevel(piece.isHeading() ? piece.level() - 1 : Piece.SECTION));
        return null;
    }

    private @Nullable String demote(Piece piece, int at) {
        if (!piece.isHeading()) {
            return "is not about a heading; nothing was changed.";
        }
        pieces.set(at, piece.atLevel(piece.opens() ? piece.level() + 1 : 0));
        return null;
    }

    private @Nullable String rename(Piece piece, int at, @Nullable String to) {
        if (!piece.isHeading() || to == null) {
            return "is not about a heading; nothing was changed.";
        }
        pieces.set(
                at,
                Piece.heading(piece.level(), to, piece.line())
                        .anchored(piece.marks().anchors()));
        return null;
    }

    private @Nullable String merge(Piece piece, int at) {
        int previous = before(at);
        if (previous < 0) {
            return "has nothing before it; nothing was changed.";
        }
        Piece before = pieces.get(previous);
        if (piece.isHeading() && before.isHeading() && !before.isCut()) {
            String both = before.text() + " " + piece.text();
            pieces.set(
                    previous, Piece.heading(before.level(), both, before.line()).anchored(anchors(before, piece)));
        } else if (piece.isHeading()) {
            pieces.set(at, piece.dropped("heading of a section merged into the one before"));
            return null;
        } else if (piece.isPlain() && before.isPlain()) {
            pieces.set(previous, joined(before, piece).anchored(anchors(before, piece)));
        } else {
            return "cannot be joined to what stands before it; nothing was changed.";
        }
        pieces.remove(at);
        return null;
    }

    private static List<String> anchors(Piece first, Piece second) {
        List<String> both = new ArrayList<>(first.marks().anchors());
        both.addAll(second.marks().anchors());
        return both;
    }

    /** The place of the piece before this one that was not left out; -1 where there is none. */
    private int before(int at) {
        int before = at - 1;
        while (before >= 0 && pieces.get(before).isDropped()) {
            before--;
        }
        return before;
    }

    private @Nullable String split(Piece piece, int at, @Nullable String title) {
        if (piece.opens()) {
            return "is about a heading that opens a " + (piece.level() == Piece.CHAPTER ? "chapter" : "section")
                    + " already; nothing was changed.";
        }
        Piece opening =
                title == null ? Piece.cut(piece.line(), false) : Piece.heading(Piece.SECTION, title, piece.line());
        int before = before(at);
        if (before >= 0 && pieces.get(before).isCut()) {
            pieces.set(before, opening);
        } else {
            pieces.add(at, opening);
        }
        return null;
    }

    private @Nullable String join(Piece piece, int at) {
        int before = before(at);
        if (piece.marks().proposed()) {
            pieces.set(at, piece.atLevel(Piece.IN_TEXT));
        } else if (before >= 0 && pieces.get(before).isCut()) {
            pieces.remove(before);
        } else {
            return "is not where a section was cut; nothing was changed.";
        }
        return null;
    }

    /** What went out with a heading comes back with it. */
    private @Nullable String restore(int at) {
        Piece piece = pieces.get(at);
        pieces.set(at, piece.restored());
        for (int i = at + 1; piece.isHeading() && i < pieces.size() && !isNamesake(piece, pieces.get(i)); i++) {
            if (isDroppedFor(with(piece), pieces.get(i))) {
                pieces.set(i, pieces.get(i).restored());
            }
        }
        return null;
    }

    /** From a heading on that was left out under the same name, that is what others went with. */
    private static boolean isNamesake(Piece heading, Piece next) {
        return next.isHeading() && isDroppedFor(BY_HAND, next) && with(next).equals(with(heading));
    }

    private static boolean isDroppedFor(String reason, Piece piece) {
        return reason.equals(piece.marks().dropped());
    }

    private static Piece joined(Piece first, Piece second) {
        Document document = Jsoup.parseBodyFragment(first.html());
        document.outputSettings().prettyPrint(false);
        Element body = document.body();
        Element paragraph = body.child(0);
        paragraph.appendText(" ");
        paragraph.appendChildren(
                Jsoup.parseBodyFragment(second.html()).body().child(0).childNodes());
        return Markup.piece(first.kind(), body.html(), first.line());
    }

    private @Nullable String drop(Piece piece, int at) {
        int end = at + 1;
        while (piece.isHeading() && end < pieces.size() && !closes(piece, pieces.get(end))) {
            end++;
        }
        pieces.set(at, piece.dropped(BY_HAND));
        for (int i = at + 1; i < end; i++) {
            if (pieces.get(i).isRead()) {
                pieces.set(i, pieces.get(i).dropped(with(piece)));
            }
        }
        return null;
    }

    private static String with(Piece heading) {
        return BY_HAND + ", with " + Findings.quoted(heading.text());
    }

    /** A heading that was left out closes nothing: what stands below it goes on with what is open. */
    private static boolean closes(Piece open, Piece next) {
        return next.isHeading() && next.level() <= open.level() && !next.isDropped();
    }

    private @Nullable String become(BlockKind kind, Piece piece, int at) {
        String name = piece.kind().name().toLowerCase(Locale.ROOT);
        if (piece.kind() == kind) {
            return "is about a " + name + " already; nothing was changed.";
        }
        if (!piece.isHeading() && !piece.kind().isToldByLook()) {
            return "is about a " + name + ", which stays what it is; nothing was changed.";
        }
        Piece plain = piece.isHeading() ? piece.atLevel(0) : piece;
        String inner = plain.kind() == BlockKind.QUOTATION ? Markup.unquoted(plain.html()) : plain.html();
        String html = kind == BlockKind.QUOTATION ? "<blockquote>" + inner + "</blockquote>" : inner;
        pieces.set(at, new Piece(kind, 0, plain.text(), html, plain.line(), plain.marks()));
        return null;
    }
}
