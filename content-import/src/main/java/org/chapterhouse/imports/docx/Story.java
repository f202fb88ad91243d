package org.chapterhouse.imports.docx;

import java.util.ArrayList;
import java.util.List;
import org.chapterhouse.imports.docx.Paragraph.Place;
import org.chapterhouse.imports.outline.SourceRefused;
import org.chapterhouse.imports.outline.Spaces;
import org.jspecify.annotations.Nullable;

/**
 * Reads what follows one another in one place of a document: paragraphs and tables, whatever they are wrapped into. Of two
 * ways to say the same the first that says something is taken (part 3, section 9.4), what was deleted is left out, and what
 * is not known here is read through, so that no word is lost for it.
 */
final class Story {

    private final Xml xml;
    private final Reading reading;
    private final Relations relations;
    private final Fields fields = new Fields();
    private final List<Flow> flows = new ArrayList<>();
    private final List<String> waiting = new ArrayList<>();
    /** What a paragraph that has no end of its own has said; null where there is none. */
    private @Nullable Line unfinished;

    private boolean belowBlank;
    private boolean inContents;

    Story(Xml xml, Reading reading, Relations relations) {
        this.xml = xml;
        this.reading = reading;
        this.relations = relations;
    }

    /** Everything within the element at hand. */
    List<Flow> read() throws SourceRefused {
        blocks();
        return flows();
    }

    /** A story that stands in this one: of a text box or a cell. */
    Story inner() {
        Story story = new Story(xml, reading, relations);
        story.inContents = isContents();
        return story;
    }

    /** What was read. */
    List<Flow> flows() throws SourceRefused {
        Line rest = unfinished;
        if (rest != null) {
            unfinished = null;
            finish(rest, reading.styles.paragraph(null), Setting.NONE);
        }
        return flows;
    }

    private void blocks() throws SourceRefused {
        int own = xml.depth();
        while (xml.within(own)) {
            block();
        }
    }

    /** Reads the element at hand. */
    void block() throws SourceRefused {
        switch (xml.name()) {
            case "w:p" -> new ParagraphReader(xml, this).read();
            case "w:tbl" -> add(new TableReader(xml, this, reading.limits).read());
            case "w:sdt" -> control();
            case "w:r", "w:hyperlink", "m:oMath", "m:oMathPara" -> new ParagraphReader(xml, this).readOne();
            case "w:bookmarkStart" -> bookmark();
            case "w:del", "w:moveFrom" -> reading.tally.deletions++;
            case "w:altChunk", "w:subDoc" -> reading.tally.embedded++;
            case "mc:AlternateContent" -> alternatives();
            case "w:sectPr", "w:pPr", "w:tcPr", "w:sdtPr", "w:sdtEndPr" -> {}
            default -> blocks();
        }
    }

    private void alternatives() throws SourceRefused {
        int own = xml.depth();
        int before = flows.size();
        while (xml.within(own)) {
            if (flows.size() == before) {
                blocks();
            }
        }
    }

    /** A content control, such as the one that Word puts round a table of contents (section 17.5.2). */
    private void control() throws SourceRefused {
        boolean outer = inContents;
        int own = xml.depth();
        while (xml.within(own)) {
            if (xml.name().equals("w:sdtPr")) {
                inContents |= isOfContents(xml);
            } else if (xml.name().equals("w:sdtContent")) {
                blocks();
            }
        }
        inContents = outer;
    }

    /** @param xml at the properties of a content control */
    private static boolean isOfContents(Xml xml) throws SourceRefused {
        boolean found = false;
        int own = xml.depth();
        while (xml.within(own)) {
            if (xml.name().equals("w:docPartObj")) {
                int inner = xml.depth();
                while (xml.within(inner)) {
                    found |= xml.name().equals("w:docPartGallery")
                            && "Table of Contents".equalsIgnoreCase(xml.attribute("w:val"));
                }
            }
        }
        return found;
    }

    private void bookmark() {
        String name = xml.attribute("w:name");
        if (name != null && waiting.size() < Limits.MOST_ANCHORS) {
            waiting.add(Links.anchor(name));
        }
    }

    Reading reading() {
        return reading;
    }

    Relations relations() {
        return relations;
    }

    Fields fields() {
        return fields;
    }

    boolean isContents() {
        return inContents || fields.isContents();
    }

    /** What the paragraph that comes next goes on with; a new line where there is nothing. */
    Line line() {
        Line line = unfinished == null ? new Line() : unfinished;
        unfinished = null;
        waiting.forEach(line::anchor);
        waiting.clear();
        return line;
    }

    /** Keeps a paragraph that goes on in the next one. */
    void goOn(Line line) {
        unfinished = line;
    }

    void add(Flow flow) {
        flows.add(flow);
    }

    /** A new page begins here. */
    void turnPage() {
        belowBlank = true;
    }

    void finish(Line line, Style style, Setting setting) throws SourceRefused {
        Counting.Mark mark = reading.counting.next(setting, style.id());
        String text = line.text();
        boolean said = text.chars().anyMatch(c -> !Spaces.isSpace((char) c))
                || !line.notes().isEmpty();
        // The number of an empty heading can be all that it says.
        boolean numbered = mark != null && style.outline() > 0;
        if (!said && !numbered && line.pictures().isEmpty()) {
            line.anchors().stream().limit(Limits.MOST_ANCHORS - waiting.size()).forEach(waiting::add);
            belowBlank = true;
            return;
        }
        String html = line.html();
        reading.limits.addParagraph(text.length(), html.length());
        Place place = new Place(belowBlank, line.isContents(), line.hasCaptionNumber());
        flows.add(new Paragraph(
                html, text, style, setting, mark, line.look(), place, line.anchors(), line.notes(), line.pictures()));
        belowBlank = false;
    }
}
