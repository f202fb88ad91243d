package org.chapterhouse.imports.docx;

import org.chapterhouse.imports.docx.Traits.Trait;
import org.chapterhouse.imports.outline.SourceRefused;

/** Writes formulas in one line: {@code (a+b)/c}. What is raised or lowered stays so (section 22.1). */
final class Formula {

    private final Xml xml;
    private final ParagraphReader reader;
    private final Pen pen;

    Formula(Xml xml, ParagraphReader reader, Pen pen) {
        this.xml = xml;
        this.reader = reader;
        this.pen = pen;
    }

    /** Reads the element at hand, of a formula or not. */
    void read() throws SourceRefused {
        switch (xml.name()) {
            case "m:sup" -> shifted(Trait.RAISED);
            case "m:sub" -> shifted(Trait.LOWERED);
            case "m:d" -> enclosed("(", ")");
            case "m:mr" -> enclosed("[", "]");
            case "m:num" -> term("");
            case "m:den" -> term("/");
            case "m:rad" -> term("√");
            case "m:naryPr" -> operator();
            case "m:accPr", "m:groupChrPr", "m:dPr" -> {}
            default -> reader.children();
        }
    }

    private void shifted(Trait trait) throws SourceRefused {
        int before = pen.shift(trait);
        reader.children();
        pen.shiftBack(before);
    }

    private void enclosed(String before, String after) throws SourceRefused {
        pen.write(before);
        reader.children();
        pen.write(after);
    }

    private void term(String before) throws SourceRefused {
        pen.write(before);
        Line.Spot spot = pen.line().spot();
        reader.children();
        pen.line().enclose(spot);
    }

    private void operator() throws SourceRefused {
        String sign = "∫";
        int own = xml.depth();
        while (xml.within(own)) {
            String value = xml.attribute("m:val");
            sign = xml.name().equals("m:chr") && value != null ? value : sign;
        }
        pen.write(sign);
    }
}
