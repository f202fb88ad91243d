package org.chapterhouse.imports.docx;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chapterhouse.imports.outline.SourceRefused;
import org.jspecify.annotations.Nullable;

/** The lists of a document: how each of their levels is counted (section 17.9). */
final class Numbering {

    /** The deepest of nine levels, counted from 0. */
    static final int DEEPEST = 8;

    /** Where a list does not begin its count anew. */
    static final int GOES_ON = -1;

    /** A hundred times the lists of a long manual; others are as if they were not there. */
    private static final int MOST = 50_000;

    /** Definitions that refer to a style that refers to a definition; more go round in circles. */
    private static final int MOST_STEPS = 10;

    /**
     * One level of a list.
     *
     * @param format how its numbers are written; {@code bullet} where they are none, {@code none} for no mark at all
     * @param pattern the mark, with {@code %1} for the number of the first level
     */
    record Level(String format, int start, String pattern) {

        static final Level USUAL = new Level("decimal", 1, "%1.");

        boolean isBullet() {
            return format.equals("bullet");
        }

        boolean isMarked() {
            return !format.equals("none") && !(pattern.isBlank() && !isBullet());
        }
    }

    private static final class Definition {
        private final Level[] levels = new Level[DEEPEST + 1];
        private final Map<String, Integer> depthsOfStyles = new HashMap<>();
        private @Nullable String elsewhere;
    }

    /**
     * A list.
     *
     * @param definition what it has in common with others, among them the count
     * @param starts the number with which each level begins anew; {@link #GOES_ON} where it does not
     */
    record Numbered(String definition, List<Integer> starts) {}

    private final Map<String, Definition> definitions = new HashMap<>();
    private final Map<Integer, Numbered> lists = new HashMap<>();
    /** The list of each style of lists. */
    private final Map<String, String> byStyle = new HashMap<>();

    Numbering() {}

    /** @param xml before the root of the numbering */
    static Numbering read(Xml xml) throws SourceRefused {
        Numbering numbering = new Numbering();
        xml.within(0);
        while (xml.within(1)) {
            switch (xml.name()) {
                case "w:abstractNum" -> numbering.readDefinition(xml);
                case "w:num" -> numbering.readList(xml);
                default -> {}
            }
        }
        return numbering;
    }

    private void readDefinition(Xml xml) throws SourceRefused {
        String id = xml.attribute("w:abstractNumId");
        Definition definition = new Definition();
        int own = xml.depth();
        while (xml.within(own)) {
            String value = xml.attribute("w:val");
            switch (xml.name()) {
                case "w:lvl" -> readLevel(xml, definition);
                case "w:numStyleLink" -> definition.elsewhere = value;
                case "w:styleLink" -> keepStyle(value, id);
                default -> {}
            }
        }
        if (id != null && definitions.size() < MOST) {
            definitions.putIfAbsent(id, definition);
        }
    }

    private void keepStyle(@Nullable String style, @Nullable String definition) {
        if (style != null && definition != null && byStyle.size() < MOST) {
            byStyle.putIfAbsent(style, definition);
        }
    }

    private static void readLevel(Xml xml, Definition definition) throws SourceRefused {
        int depth = Setting.number(xml.attribute("w:ilvl"), DEEPEST);
        Level level = Level.USUAL;
        int own = xml.depth();
        while (xml.within(own)) {
            String value = xml.attribute("w:val");
            if (value == null) {
                continue;
            }
            switch (xml.name()) {
                case "w:numFmt" -> level = new Level(value, level.start, level.pattern);
                case "w:start" -> level = new Level(level.format, number(value), level.pattern);
                case "w:lvlText" -> level = new Level(level.format, level.start, value);
                case "w:pStyle" -> definition.depthsOfStyles.putIfAbsent(value, depth);
                default -> {}
            }
        }
        if (depth >= 0) {
            definition.levels[depth] = level;
        }
    }

    private static int number(String value) {
        return Math.max(0, Setting.number(value, Short.MAX_VALUE));
    }

    private void readList(Xml xml) throws SourceRefused {
        int id = Setting.number(xml.attribute("w:numId"), Integer.MAX_VALUE);
        String definition = "";
        List<Integer> starts = new ArrayList<>(Collections.nCopies(DEEPEST + 1, GOES_ON));
        int own = xml.depth();
        while (xml.within(own)) {
            if (xml.name().equals("w:abstractNumId")) {
                String value = xml.attribute("w:val");
                definition = value == null ? "" : value;
            } else if (xml.name().equals("w:lvlOverride")) {
                readStart(xml, starts);
            }
        }
        if (id > 0 && lists.size() < MOST) {
            lists.putIfAbsent(id, new Numbered(definition, starts));
        }
    }

    private static void readStart(Xml xml, List<Integer> starts) throws SourceRefused {
        int depth = Setting.number(xml.attribute("w:ilvl"), DEEPEST);
        int own = xml.depth();
        while (xml.within(own)) {
            String value = xml.attribute("w:val");
            if (xml.name().equals("w:startOverride") && value != null && depth >= 0) {
                starts.set(depth, number(value));
            }
        }
    }

    /** The list of this number; null where there is none. */
    @Nullable
    Numbered list(int number) {
        return lists.get(number);
    }

    /** How a level of a list is counted. */
    Level level(Numbered list, int depth) {
        Definition definition = definition(list);
        Level level = definition == null ? null : definition.levels[depth];
        return level == null ? Level.USUAL : level;
    }

    /** The level that a list has for paragraphs of a style; -1 where it has none of its own. */
    int depthOf(Numbered list, String style) {
        Definition definition = definition(list);
        return definition == null ? -1 : definition.depthsOfStyles.getOrDefault(style, -1);
    }

    private @Nullable Definition definition(Numbered list) {
        Definition definition = definitions.get(list.definition);
        for (int step = 0; definition != null && definition.elsewhere != null && step < MOST_STEPS; step++) {
            definition = definitions.get(byStyle.getOrDefault(definition.elsewhere, ""));
        }
        return definition;
    }
}
