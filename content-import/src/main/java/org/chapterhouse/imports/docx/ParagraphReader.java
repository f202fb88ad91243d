package org.chapterhouse.imports.docx;

import java.util.ArrayList;
import java.util.List;
import org.chapterhouse.imports.docx.Relations.Relation;
import org.chapterhouse.imports.outline.SourceRefused;
import org.jspecify.annotations.Nullable;

/** Reads one paragraph (section 17.3): its runs, links, fields, notes, formulas and drawings. */
final class ParagraphReader {

    private final Xml xml;
    private final Story story;
    private final Reading reading;
    private final Fields fields;
    private final Pen pen;
    private final Formula formula;
    /** What stands in boxes beside the paragraph. */
    private final List<Flow> boxes = new ArrayList<>();

    private Setting.Read set = new Setting.Read(Setting.NONE, null, false, false);
    /** What a drawing shows, as its author says. */
    private @Nullable String words;

    ParagraphReader(Xml xml, Story story) {
        this.xml = xml;
        this.story = story;
        this.reading = story.reading();
        this.fields = story.fields();
        this.pen = new Pen(story);
        this.formula = new Formula(xml, this, pen);
    }

    /** @throws SourceRefused where the document is broken or the paragraph too long */
    void read() throws SourceRefused {
        int own = xml.depth();
        while (xml.within(own)) {
            if (xml.name().equals("w:pPr")) {
                begin(Setting.read(xml));
            } else {
                inline();
            }
        }
        end();
    }

    /** Reads a run, a link or a formula that stands in no paragraph. */
    void readOne() throws SourceRefused {
        inline();
        end();
    }

    private void begin(Setting.Read read) {
        set = read;
        pen.begin(reading.styles.paragraph(read.style()));
        if (pen.style().outline() > 0) {
            fields.leaveContents();
        }
    }

    private void end() throws SourceRefused {
        fields.endParagraph();
        if (set.joined() || set.dropCap()) {
            story.goOn(pen.line());
        } else {
            story.finish(pen.line(), pen.style(), set.setting().over(pen.style().setting()));
        }
        boxes.forEach(story::add);
        if (!pen.hidden().isBlank()) {
            story.add(new LeftOut(pen.hidden(), "hidden text"));
        }
    }

    /** Everything within the element at hand. */
    void children() throws SourceRefused {
        int own = xml.depth();
        while (xml.within(own)) {
            inline();
        }
    }

    private void inline() throws SourceRefused {
        switch (xml.name()) {
            case "w:r", "m:r" -> run();
            case "w:t", "m:t", "a:t" -> pen.write(xml.text());
            case "w:tab", "w:ptab" -> pen.write("\t");
            case "w:noBreakHyphen" -> pen.write("\u2011");
            case "w:sym" -> symbol();
            case "w:br", "w:cr" -> lineBreak(xml.attribute("w:type"));
            case "w:fldChar" -> field(xml.attribute("w:fldCharType"));
            case "w:instrText" -> fields.instruct(xml.text());
            case "w:fldSimple" -> simpleField();
            case "w:hyperlink" -> hyperlink();
            case "w:bookmarkStart" -> bookmark(xml.attribute("w:name"));
            case "w:footnoteReference" -> note(false);
            case "w:endnoteReference" -> note(true);
            case "w:commentReference" -> reading.tally.comments++;
            case "w:ins", "w:moveTo" -> inserted();
            case "w:del", "w:moveFrom" -> reading.tally.deletions++;
            case "w:rt" -> enclosed();
            case "mc:AlternateContent" -> alternatives();
            case "w:txbxContent" -> boxes.addAll(story.inner().read());
            case "w:p", "w:tbl" -> box();
            case "w:pPr", "w:rPr", "w:sdtPr", "w:sdtEndPr", "w:rubyPr", "w:delText", "w:delInstrText" -> {}
            default -> drawing();
        }
    }

    private void drawing() throws SourceRefused {
        switch (xml.name()) {
            case "wp:docPr", "pic:cNvPr" -> words(xml.attribute("descr"));
            case "v:shape", "v:rect" -> shape();
            case "v:textpath" -> pen.write(orEmpty(xml.attribute("string")));
            case "a:blip" -> picture("r:embed", "r:link");
            case "v:imagedata" -> picture("r:id", "r:href");
            case "c:chart", "dgm:relIds" -> reading.tally.diagrams++;
            default -> formula.read();
        }
    }

    private void run() throws SourceRefused {
        Traits before = pen.beginRun();
        int own = xml.depth();
        while (xml.within(own)) {
            if (xml.name().equals("w:rPr")) {
                pen.look(TraitsReader.read(xml));
            } else {
                inline();
            }
        }
        pen.endRun(before);
    }

    private void symbol() throws SourceRefused {
        String symbol = Symbols.of(xml.attribute("w:font"), xml.attribute("w:char"));
        if (symbol.isEmpty()) {
            reading.tally.symbols++;
        }
        pen.write(symbol);
    }

    private void lineBreak(@Nullable String type) throws SourceRefused {
        if (type == null || type.equals("textWrapping")) {
            pen.lineBreak();
        } else if (pen.line().isEmpty()) {
            story.turnPage();
        } else {
            pen.write(" ");
        }
    }

    private void field(@Nullable String type) {
        switch (type == null ? "" : type) {
            case "begin" -> fields.begin();
            case "separate" -> fields.separate();
            case "end" -> fields.end();
            default -> {}
        }
    }

    private void simpleField() throws SourceRefused {
        fields.begin();
        fields.instruct(xml.attribute("w:instr"));
        fields.separate();
        children();
        fields.end();
    }

    private void hyperlink() throws SourceRefused {
        Relation relation = story.relations().get(xml.attribute("r:id"));
        String bookmark = xml.attribute("w:anchor");
        String within = bookmark == null ? "" : "#" + bookmark;
        String address = relation != null && relation.external() ? relation.target() : "";
        String before = pen.link(reading.links.address(address + within));
        children();
        pen.link(before);
    }

    private void bookmark(@Nullable String name) {
        if (name != null) {
            pen.line().anchor(Links.anchor(name));
        }
    }

    private void note(boolean endnote) throws SourceRefused {
        String id = xml.attribute("w:id");
        String ownMark = xml.attribute("w:customMarkFollows");
        boolean marked = ownMark != null && !ownMark.equals("0") && !ownMark.equals("false");
        pen.note(Notes.name(endnote, orEmpty(id)), endnote, marked);
    }

    private static String orEmpty(@Nullable String value) {
        return value == null ? "" : value;
    }

    private void inserted() throws SourceRefused {
        reading.tally.insertions++;
        children();
    }

    private void enclosed() throws SourceRefused {
        pen.write("(");
        children();
        pen.write(")");
    }

    /** The ways to say the same, of which the first is taken that says something. */
    private void alternatives() throws SourceRefused {
        int own = xml.depth();
        int before = pen.written() + boxes.size();
        while (xml.within(own)) {
            if (pen.written() + boxes.size() == before) {
                children();
            }
        }
    }

    private void box() throws SourceRefused {
        Story box = story.inner();
        box.block();
        boxes.addAll(box.flows());
    }

    private void words(@Nullable String said) {
        words = said == null || said.isBlank() ? words : said;
    }

    private void shape() throws SourceRefused {
        words = xml.attribute("alt");
        children();
        words = null;
    }

    private void picture(String embedded, String linked) throws SourceRefused {
        String id = xml.attribute(embedded);
        Relation relation = story.relations().get(id == null ? xml.attribute(linked) : id);
        pen.line().picture(reading.illustrations.show(relation, words));
        words = null;
    }
}
