package org.chapterhouse.imports.docx;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The footnotes and endnotes of a document, and the marks by which the text refers to them (section 17.11). */
final class Notes {

    /** A note and the mark that the text has for it. */
    record Note(String name, String mark, boolean ownMark, List<Flow> content) {}

    private static final String BACK = "-back";

    private final Map<String, List<Flow>> contents = new HashMap<>();
    private final Map<String, Note> referred = new HashMap<>();
    private boolean hasFootnotes;
    private int footnotes;
    private int endnotes;

    /** The name of a note by which links lead to it. */
    static String name(boolean endnote, String id) {
        return (endnote ? "endnote-" : "footnote-") + URLEncoder.encode(id, StandardCharsets.UTF_8);
    }

    /** The name of the place that refers to a note. */
    static String back(String name) {
        return name + BACK;
    }

    void keep(boolean endnote, String id, List<Flow> content) {
        hasFootnotes |= !endnote;
        String name = name(endnote, id);
        contents.putIfAbsent(name, content);
    }

    boolean has(String name) {
        return contents.containsKey(name);
    }

    /** The mark of a note that is counted with its kind: endnotes in Roman numerals where there are both. */
    String refer(String name, boolean endnote) {
        Note known = referred.get(name);
        return known != null ? known.mark : refer(name, counted(endnote), false);
    }

    /** The mark that the author chose for a note. */
    String refer(String name, String mark, boolean ownMark) {
        List<Flow> content = contents.getOrDefault(name, List.of());
        return referred.computeIfAbsent(name, each -> new Note(each, mark, ownMark, content)).mark;
    }

    private String counted(boolean endnote) {
        if (!endnote) {
            return String.valueOf(++footnotes);
        }
        return Numerals.of(++endnotes, hasFootnotes ? "lowerRoman" : "decimal");
    }

    /** Whether a name is that of a place to which a note leads back. */
    boolean isBack(String anchor) {
        return anchor.endsWith(BACK) && referred.containsKey(anchor.substring(0, anchor.length() - BACK.length()));
    }

    Note get(String name) {
        return referred.getOrDefault(name, new Note(name, "", false, List.of()));
    }
}
