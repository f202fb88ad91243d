package org.chapterhouse.imports.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Puts notes at the end of the section that first refers to them. */
public final class NotesAtEnds {

    private static final Pattern LINK = Pattern.compile("<a href=\"anchor:([^\"]*)\"");

    private NotesAtEnds() {}

    /**
     * The pieces with their notes.
     *
     * @param pieces whose headings have their levels
     * @param notes for each piece the notes that it is the first to refer to, in their order
     */
    public static List<Piece> placed(List<Piece> pieces, List<List<Piece>> notes) {
        List<Piece> result = new ArrayList<>();
        List<Piece> waiting = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i).opens()) {
                result.addAll(waiting);
                waiting.clear();
            }
            result.add(pieces.get(i));
            waiting.addAll(notes.get(i));
        }
        result.addAll(waiting);
        return result;
    }

    /** The pieces where sections were cut: the notes at the end of the whole go to the ends of the parts that refer to them. */
    static List<Piece> afterCuts(List<Piece> pieces) {
        List<Piece> result = new ArrayList<>();
        int start = 0;
        while (start < pieces.size()) {
            int end = start + 1;
            boolean cut = false;
            while (end < pieces.size()
                    && (!pieces.get(end).opens() || pieces.get(end).marks().proposed())) {
                cut |= pieces.get(end).opens();
                end++;
            }
            List<Piece> whole = pieces.subList(start, end);
            result.addAll(cut ? afterCutsOf(whole) : whole);
            start = end;
        }
        return result;
    }

    private static List<Piece> afterCutsOf(List<Piece> whole) {
        int end = whole.size();
        while (end > 0 && whole.get(end - 1).kind() == BlockKind.NOTE) {
            end--;
        }
        List<Piece> text = whole.subList(0, end);
        Map<String, Integer> referring = referring(text);
        List<List<Piece>> notes = new ArrayList<>();
        text.forEach(piece -> notes.add(new ArrayList<>()));
        for (Piece note : whole.subList(end, whole.size())) {
            int place = note.marks().anchors().stream()
                    .mapToInt(anchor -> referring.getOrDefault(anchor, end(text)))
                    .min()
                    .orElse(end(text));
            notes.get(place).add(note);
        }
        return placed(text, notes);
    }

    private static int end(List<Piece> text) {
        return text.size() - 1;
    }

    /** The first piece that leads to each anchor. */
    private static Map<String, Integer> referring(List<Piece> text) {
        Map<String, Integer> referring = new HashMap<>();
        for (int i = 0; i < text.size(); i++) {
            for (MatchResult link : LINK.matcher(text.get(i).html()).results().toList()) {
                referring.putIfAbsent(link.group(1), i);
            }
        }
        return referring;
    }
}
