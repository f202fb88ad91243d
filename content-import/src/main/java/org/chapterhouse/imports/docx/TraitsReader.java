package org.chapterhouse.imports.docx;

import java.util.Locale;
import java.util.Set;
import org.chapterhouse.imports.docx.Traits.Trait;
import org.chapterhouse.imports.outline.SourceRefused;
import org.jspecify.annotations.Nullable;

/** Reads what {@code w:rPr} says about letters. */
final class TraitsReader {

    private static final Set<String> CODE_FACES = Set.of(
            "courier",
            "courier new",
            "consolas",
            "menlo",
            "monaco",
            "lucida console",
            "andale mono",
            "cascadia code",
            "cascadia mono",
            "fira code",
            "fira mono",
            "jetbrains mono",
            "source code pro",
            "roboto mono",
            "ubuntu mono",
            "ibm plex mono",
            "inconsolata",
            "dejavu sans mono",
            "liberation mono",
            "nimbus mono l",
            "sfmono-regular");

    private static final Set<String> OFF = Set.of("0", "false", "off", "none");

    /** The largest size that Word knows, 1638 points. */
    private static final int LARGEST = 3_276;

    private Traits traits = Traits.NONE;
    private Traits complex = Traits.NONE;
    private boolean rightToLeft;
    private @Nullable String style;

    private TraitsReader() {}

    /** What was read, with the character style that the letters have. */
    record Read(Traits traits, @Nullable String style) {}

    /** @param xml at {@code w:rPr}, which is read to its end */
    static Read read(Xml xml) throws SourceRefused {
        TraitsReader reader = new TraitsReader();
        int own = xml.depth();
        while (xml.within(own)) {
            reader.readOne(xml);
        }
        return new Read(reader.rightToLeft ? reader.complex.over(reader.traits) : reader.traits, reader.style);
    }

    private void readOne(Xml xml) {
        String value = xml.attribute("w:val");
        boolean on = value == null || !OFF.contains(value.toLowerCase(Locale.ROOT));
        switch (xml.name()) {
            case "w:b" -> traits = traits.with(Trait.BOLD, on);
            case "w:i" -> traits = traits.with(Trait.ITALIC, on);
            case "w:strike", "w:dstrike" -> traits = traits.with(Trait.STRUCK, on || traits.is(Trait.STRUCK));
            case "w:caps" -> traits = traits.with(Trait.CAPITALS, on);
            case "w:vanish" -> traits = traits.with(Trait.HIDDEN, on);
            case "w:u" -> traits = traits.with(Trait.UNDERLINED, on && value != null);
            case "w:vertAlign" -> position(value);
            case "w:rFonts" -> face(xml);
            case "w:sz" -> traits = traits.sized(size(value));
            case "w:lang" -> traits = value == null ? traits : traits.in(value);
            case "w:rStyle" -> style = value;
            case "w:rtl" -> rightToLeft = on;
            case "w:bCs" -> complex = complex.with(Trait.BOLD, on);
            case "w:iCs" -> complex = complex.with(Trait.ITALIC, on);
            case "w:szCs" -> complex = complex.sized(size(value));
            default -> {}
        }
    }

    private void position(@Nullable String value) {
        traits = traits.with(Trait.RAISED, "superscript".equals(value)).with(Trait.LOWERED, "subscript".equals(value));
    }

    private void face(Xml xml) {
        String face = xml.attribute("w:ascii");
        if (face == null) {
            face = xml.attribute("w:hAnsi");
        }
        if (face != null) {
            traits = traits.with(Trait.CODE, CODE_FACES.contains(face.strip().toLowerCase(Locale.ROOT)));
        }
    }

    /** In half-points: Strict documents may say {@code 11pt}, all others say {@code 22}. */
    private static int size(@Nullable String value) {
        if (value == null || !value.matches("\\d{1,4}(?:\\.\\d{1,4})?(?:pt)?")) {
            return 0;
        }
        boolean points = value.endsWith("pt");
        double number = Double.parseDouble(points ? value.substring(0, value.length() - 2) : value);
        return (int) Math.min(LARGEST, points ? 2 * number : number);
    }
}
