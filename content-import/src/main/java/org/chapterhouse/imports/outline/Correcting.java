package org.chapterhouse.imports.outline;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Applies corrections to a draft, one after the other. */
final class Correcting {

    private final List<Piece> pieces;
    private final Findings findings;
    /** By identity, since a piece's text can be long and is asked for by every correction. */
    private final IdentityHashMap<Piece, String> folded = new IdentityHashMap<>();

    private About about;

    Correcting(Draft draft, Findings findings) {
        this.pieces = new ArrayList<>(draft.pieces());
        this.about = draft.about();
        this.findings = findings;
    }

    Draft result() {
        return new Draft(about, pieces);
    }

    void apply(Correction correction) {
        int at = find(correction);
        String trouble = at < 0 ? applyToTitle(correction) : change(correction, at);
        if (trouble != null) {
            findings.warn(Findings.CORRECTIONS, correction + " " + trouble, correction.line());
        }
    }

    private int find(Correction correction) {
        int wanted = Math.max(1, correction.occurrence());
        int found = -1;
        int count = 0;
        for (int i = 0; i < pieces.size(); i++) {
            if (correction.addresses(folded(pieces.get(i))) && ++count <= wanted) {
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

    private String folded(Piece piece) {
        return folded.computeIfAbsent(piece, each -> Correction.folded(each.text()));
    }

    private @Nullable String applyToTitle(Correction correction) {
        String title = about.title();
        if (title == null || correction.to() == null || !correction.addresses(Correction.folded(title))) {
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
            case CAPTION -> become(BlockKind.CAPTION, piece, at);
            case PARAGRAPH -> become(BlockKind.PARAGRAPH, piece, at);
        };
    }

    private @Nullable String promote(Piece piece, int at) {
        if (piece.level() == Piece.CHAPTER) {
            return "is about a chapter already; nothing was changed.";
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
        pieces.set(at, Piece.heading(piece.level(), to, piece.line()));
        return null;
    }

    private @Nullable String merge(Piece piece, int at) {
        if (at == 0) {
            return "has nothing before it; nothing was changed.";
        }
        Piece before = pieces.get(at - 1);
        if (piece.isHeading() && before.isHeading()) {
            pieces.set(at - 1, Piece.heading(before.level(), before.text() + " " + piece.text(), before.line()));
        } else if (piece.isHeading()) {
            findings.drop(piece.text(), piece.line(), "heading of a section merged into the one before");
        } else if (isPlain(piece) && isPlain(before)) {
            pieces.set(at - 1, joined(before, piece));
        } else {
            return "cannot be joined to what stands before it; nothing was changed.";
        }
        pieces.remove(at);
        return null;
    }

    private static boolean isPlain(Piece piece) {
        return piece.kind() == BlockKind.PARAGRAPH || piece.kind() == BlockKind.CAPTION;
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
        List<Piece> gone = pieces.subList(at, end);
        gone.forEach(each -> findings.drop(each.text(), each.line(), "dropped by a correction"));
        gone.clear();
        return null;
    }

    private static boolean closes(Piece open, Piece next) {
        return next.isHeading() && next.level() <= open.level();
    }

    private @Nullable String become(BlockKind kind, Piece piece, int at) {
        if (!piece.isHeading() && !isPlain(piece)) {
            return "is about a " + piece.kind().name().toLowerCase(Locale.ROOT)
                    + ", which stays what it is; nothing was changed.";
        }
        if (piece.kind() == kind) {
            return "is about a " + piece.kind().name().toLowerCase(Locale.ROOT) + " already; nothing was changed.";
        }
        pieces.set(
                at,
                piece.isHeading()
                        ? Piece.plain(kind, piece.text(), piece.line())
                        : new Piece(kind, 0, piece.text(), piece.html(), piece.line()));
        return null;
    }
}
