package org.chapterhouse.imports.epub;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chapterhouse.imports.outline.Piece;

/** The links within a book: its places have the same names from whichever of its files they are looked at. */
final class BookLinks {

    private final Map<String, Integer> numbers = new HashMap<>();
    /** By their names, the places that links lead to. */
    private final Map<String, Place> linked = new LinkedHashMap<>();

    private final Set<String> known = new HashSet<>();
    private final List<String> files = new ArrayList<>();

    BookLinks(List<String> files) {
        files.forEach(file -> numbers.put(file, numbers.size() + 1));
    }

    /** A place's name, of letters, digits and other characters that an address may have. */
    String name(Place place) {
        String file = String.valueOf(numbers.get(place.file()));
        return place.fragment().isEmpty() ? file : file + "-" + encoded(place.fragment());
    }

    private static String encoded(String fragment) {
        for (int i = 0; i < fragment.length(); i++) {
            if (!isPlain(fragment.charAt(i))) {
                return URLEncoder.encode(fragment, StandardCharsets.UTF_8);
            }
        }
        return fragment;
    }

    private static boolean isPlain(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || "-_.:".indexOf(c) >= 0;
    }

    /** The address of a place to which something leads. */
    String to(Place place) {
        String name = name(place);
        if (linked.putIfAbsent(name, place) == null && known.add(place.file())) {
            files.add(place.file());
        }
        return "anchor:" + name;
    }

    /** The files that links lead to, in the order of the links; it grows while pages are read. */
    List<String> files() {
        return Collections.unmodifiableList(files);
    }

    /**
     * The pieces with the names alone that links lead to. Links to what a file does not have lead to its beginning.
     *
     * @return the same number of pieces
     */
    List<Piece> tied(List<Piece> pieces) {
        Map<String, String> missing = new LinkedHashMap<>();
        linked.forEach((name, place) -> missing.put(name, name(place.beginning())));
        pieces.forEach(piece -> piece.marks().anchors().forEach(missing::remove));
        Map<String, List<String>> atBeginnings = new HashMap<>();
        missing.forEach((name, beginning) -> atBeginnings
                .computeIfAbsent(beginning, key -> new ArrayList<>())
                .add(name));
        return pieces.stream().map(piece -> tied(piece, atBeginnings)).toList();
    }

    private Piece tied(Piece piece, Map<String, List<String>> atBeginnings) {
        if (piece.marks().anchors().isEmpty()) {
            return piece;
        }
        List<String> names = new ArrayList<>();
        for (String name : piece.marks().anchors()) {
            if (linked.containsKey(name)) {
                names.add(name);
            }
            names.addAll(atBeginnings.getOrDefault(name, List.of()));
        }
        return piece.anchored(names);
    }
}
