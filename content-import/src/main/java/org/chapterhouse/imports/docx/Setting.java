package org.chapterhouse.imports.docx;

import org.chapterhouse.imports.outline.SourceRefused;
import org.jspecify.annotations.Nullable;

/**
 * How a paragraph is set, as far as a style or the paragraph itself says so (section 17.3.1).
 *
 * @param outline its level in the outline, counted from 0; {@link #BODY} for text, -1 where it is not said
 * @param centred whether it stands in the middle of the line; null where it is not said
 * @param list the number of the list that it belongs to; 0 for none, -1 where it is not said
 * @param depth of lists within one another, counted from 0; -1 where it is not said
 * @param spaceAbove in twentieths of a point; -1 where it is not said
 */
record Setting(int outline, @Nullable Boolean centred, int list, int depth, int spaceAbove) {

    static final Setting NONE = new Setting(-1, null, -1, -1, -1);

    /** The outline level of what is not in the outline (section 17.9.10). */
    static final int BODY = 9;

    /** Twelve points: a line's height. */
    private static final int LINE = 240;

    /** What a paragraph itself says, with what is said only there. */
    record Read(Setting setting, @Nullable String style, boolean dropCap, boolean joined) {}

    /** These, and the other ones where these say nothing. */
    Setting over(Setting other) {
        return new Setting(
                outline < 0 ? other.outline : outline,
                centred == null ? other.centred : centred,
                list < 0 ? other.list : list,
                depth < 0 ? other.depth : depth,
                spaceAbove < 0 ? other.spaceAbove : spaceAbove);
    }

    boolean isCentred() {
        return centred != null && centred;
    }

    boolean isSetApart() {
        return spaceAbove >= LINE;
    }

    /** @param xml at {@code w:pPr}, which is read to its end */
    static Read read(Xml xml) throws SourceRefused {
        Setting setting = NONE;
        String style = null;
        boolean dropCap = false;
        boolean joined = false;
        int own = xml.depth();
        while (xml.within(own)) {
            String value = xml.attribute("w:val");
            switch (xml.name()) {
                case "w:pStyle" -> style = value;
                case "w:framePr" -> dropCap = "drop".equals(xml.attribute("w:dropCap"));
                case "w:rPr" -> joined = isMarkDeleted(xml);
                case "w:numPr" -> setting = listed(xml, setting);
                default -> setting = setting.read(xml, value);
            }
        }
        return new Read(setting, style, dropCap, joined);
    }

    private Setting read(Xml xml, @Nullable String value) {
        return switch (xml.name()) {
            case "w:outlineLvl" -> new Setting(number(value, BODY), centred, list, depth, spaceAbove);
            case "w:jc" -> new Setting(outline, "center".equals(value), list, depth, spaceAbove);
            case "w:spacing" ->
                new Setting(outline, centred, list, depth, number(xml.attribute("w:before"), Short.MAX_VALUE));
            default -> this;
        };
    }

    private static Setting listed(Xml xml, Setting setting) throws SourceRefused {
        int list = setting.list;
        int depth = setting.depth;
        int own = xml.depth();
        while (xml.within(own)) {
            String value = xml.attribute("w:val");
            switch (xml.name()) {
                case "w:numId" -> list = number(value, Integer.MAX_VALUE);
                case "w:ilvl" -> depth = number(value, Numbering.DEEPEST);
                default -> {}
            }
        }
        return new Setting(setting.outline, setting.centred, list, depth, setting.spaceAbove);
    }

    /** A paragraph whose end was deleted goes on in the next one (section 17.13.5.15). */
    private static boolean isMarkDeleted(Xml xml) throws SourceRefused {
        boolean deleted = false;
        int own = xml.depth();
        while (xml.within(own)) {
            deleted |= xml.name().equals("w:del") || xml.name().equals("w:moveFrom");
        }
        return deleted;
    }

    /** A number from 0 on; -1 where it is none. */
    static int number(@Nullable String value, int most) {
        if (value == null || !value.matches("\\d{1,9}")) {
            return -1;
        }
        return Math.min(most, Integer.parseInt(value));
    }
}
