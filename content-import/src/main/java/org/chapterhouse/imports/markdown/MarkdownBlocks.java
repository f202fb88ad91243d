package org.chapterhouse.imports.markdown;

import java.util.ArrayList;
import java.util.List;
import org.chapterhouse.imports.outline.BlockKind;
import org.chapterhouse.imports.outline.Findings;
import org.chapterhouse.imports.outline.Markup;
import org.chapterhouse.imports.outline.Piece;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jspecify.annotations.Nullable;

/** Makes a piece of each block of a Markdown document. */
final class MarkdownBlocks {

    /** Added to the level of a heading that stood in a quotation or a list. */
    static final int INNER = 10;

    private static final String STAGE = "markup";

    /** A longer heading is a paragraph that was marked by mistake. */
    private static final int LONGEST_HEADING = 300;

    /**
     * A place in the document.
     *
     * @param piece null where there is a note's definition
     * @param notes that it is the first to refer to
     * @param definition of a note; null for all else
     */
    private record Place(
            @Nullable Piece piece,
            List<NoteDefinition> notes,
            @Nullable NoteDefinition definition) {}

    private final int linesBefore;
    private final Findings findings;
    private final List<Place> places = new ArrayList<>();
    private final Slugs slugs = new Slugs();
    private final NoteBook notes = new NoteBook();
    private final EmbeddedPictures pictures = new EmbeddedPictures();
    private final HtmlRenderer renderer = HtmlRenderer.builder()
            .extensions(List.of(TablesExtension.create()))
            .attributeProviderFactory(context -> pictures)
            .softbreak(" ")
            .build();
    private List<String> anchors = new ArrayList<>();
    private List<NoteDefinition> referred = new ArrayList<>();

    MarkdownBlocks(int linesBefore, Findings findings) {
        this.linesBefore = linesBefore;
        this.findings = findings;
    }

    /** What the document has, in reading order. */
    List<Found> read(Node document) {
        Node next;
        for (Node node = document.getFirstChild(); node != null; node = next) {
            next = node.getNext();
            List<NoteDefinition> definitions = definitions(node);
            definitions.forEach(Node::unlink);
            if (!(node instanceof NoteDefinition)) {
                Splitting splitting = Splitting.of(node);
                splitting.parts().forEach(part -> add(part, splitting.isInner(part)));
            }
            definitions.forEach(definition -> places.add(new Place(null, List.of(), definition)));
        }
        return found();
    }

    /** Notes can refer to notes, so that only in the end it is known which of them nothing refers to. */
    private List<Found> found() {
        List<List<Piece>> notesOfPlaces =
                places.stream().map(place -> notes(place.notes())).toList();
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            Piece piece = places.get(i).piece();
            NoteDefinition definition = places.get(i).definition();
            if (piece != null) {
                found.add(new Found(piece, notesOfPlaces.get(i)));
            } else if (definition != null && !notes.isReferredTo(definition)) {
                found.add(new Found(unreferred(definition), List.of()));
            }
        }
        return found;
    }

    EmbeddedPictures pictures() {
        return pictures;
    }

    /** The notes as blocks, with those that they refer to themselves. */
    private List<Piece> notes(List<NoteDefinition> definitions) {
        List<NoteDefinition> all = new ArrayList<>(definitions);
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            NoteDefinition definition = all.get(i);
            Cleansing cleansing = Cleansing.of(definition);
            cleansing.images().forEach(image -> picture(image, line(definition)));
            List<NoteDefinition> first = notes.number(cleansing.references());
            all.addAll(first);
            notes.begin(definition);
            List<String> names = new ArrayList<>(List.of(notes.anchor(definition)));
            first.forEach(other -> names.add(notes.back(other)));
            pieces.add(Markup.piece(BlockKind.NOTE, rendered(definition), line(definition))
                    .anchored(names));
            cleansing.dropped().forEach(html -> pieces.add(dropped(html, line(definition))));
        }
        return pieces;
    }

    private String rendered(NoteDefinition definition) {
        StringBuilder html = new StringBuilder();
        for (Node child = definition.getFirstChild(); child != null; child = child.getNext()) {
            html.append(renderer.render(child));
        }
        return html.toString();
    }

    private static List<NoteDefinition> definitions(Node node) {
        List<NoteDefinition> definitions = new ArrayList<>();
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(CustomBlock block) {
                if (block instanceof NoteDefinition definition) {
                    definitions.add(definition);
                }
                visitChildren(block);
            }
        });
        return definitions;
    }

    private Piece unreferred(NoteDefinition definition) {
        Cleansing cleansing = Cleansing.of(definition);
        cleansing.images().forEach(Cleansing::replaceByItsWords);
        String words = Markup.piece(BlockKind.NOTE, rendered(definition), 0).text();
        String all = String.join("\n", cleansing.dropped());
        return Piece.plain(BlockKind.NOTE, (words + "\n" + all).strip(), line(definition))
                .dropped("a note that nothing refers to");
    }

    private void add(Node node, boolean inner) {
        int line = line(node);
        if (node instanceof ThematicBreak) {
            keep(Piece.pause(line));
            return;
        }
        if (node instanceof HtmlBlock html && addHtml(html, line)) {
            return;
        }
        boolean onlyPicture = isOnlyPicture(node);
        Cleansing cleansing = Cleansing.of(node);
        cleansing.dropped().forEach(html -> keep(dropped(html, line)));
        anchors.addAll(cleansing.anchors());
        cleansing.images().forEach(image -> picture(image, line));
        List<NoteDefinition> first = notes.number(cleansing.references());
        first.forEach(definition -> anchors.add(notes.back(definition)));
        referred.addAll(first);
        if (node instanceof Heading heading) {
            addHeading(heading, line, inner);
        } else if (onlyPicture && node.getFirstChild() instanceof Image) {
            addFigure(node, line);
        } else if (!(node instanceof HtmlBlock)) {
            addBlock(onlyPicture ? BlockKind.CAPTION : kind(node), renderer.render(node), line);
        }
    }

    /** False where the HTML is no text. */
    private boolean addHtml(HtmlBlock html, int line) {
        List<Piece> pieces = EmbeddedHtml.read(html.getLiteral(), line, findings);
        for (Piece piece : pieces) {
            anchors.addAll(piece.marks().anchors());
            keep(piece);
        }
        return !pieces.isEmpty();
    }

    /** A picture that stands elsewhere is words; its address can be as long as a picture. */
    private void picture(Image image, int line) {
        if (!pictures.take(image)) {
            String address = Findings.quoted(image.getDestination());
            findings.info(STAGE, "The picture " + address + " was left out; its words stay.", line);
            Cleansing.replaceByItsWords(image);
        }
    }

    private void addHeading(Heading heading, int line, boolean inner) {
        String title = HeadingText.of(heading);
        anchors.add(slugs.next(title));
        if (title.length() > LONGEST_HEADING) {
            String details = Findings.quoted(title) + " is too long for a heading; it is a paragraph.";
            findings.warn("headings", details, line);
            keep(Piece.plain(BlockKind.PARAGRAPH, title, line));
        } else if (!title.isEmpty()) {
            keep(Piece.heading(heading.getLevel() + (inner ? INNER : 0), title, line));
        }
    }

    private void addFigure(Node paragraph, int line) {
        String html = Markup.piece(BlockKind.FIGURE, renderer.render(paragraph.getFirstChild()), line)
                .html();
        String words = HeadingText.of(paragraph);
        keep(new Piece(BlockKind.FIGURE, 0, words, "<figure>" + html + "</figure>", line));
    }

    private void addBlock(BlockKind kind, String html, int line) {
        Piece piece = Markup.piece(kind, html, line);
        if (!piece.text().isBlank() || piece.html().contains("<img ")) {
            keep(piece);
        }
    }

    /** What leads to a place where nothing is read leads to the next one. */
    private void keep(Piece piece) {
        if (piece.isDropped() || piece.kind() == BlockKind.BREAK) {
            places.add(new Place(piece, List.of(), null));
        } else {
            places.add(new Place(anchors.isEmpty() ? piece : piece.anchored(anchors), referred, null));
            anchors = new ArrayList<>();
            referred = new ArrayList<>();
        }
    }

    /** Its words describe it, and are all that is left of it where it stands elsewhere. */
    private static boolean isOnlyPicture(Node node) {
        Node child = node.getFirstChild();
        return node instanceof Paragraph && child instanceof Image && child.getNext() == null;
    }

    private static BlockKind kind(Node node) {
        if (node instanceof ListBlock) {
            return BlockKind.LIST;
        }
        if (node instanceof TableBlock) {
            return BlockKind.TABLE;
        }
        if (node instanceof BlockQuote) {
            return BlockKind.QUOTATION;
        }
        boolean code = node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock;
        return code ? BlockKind.CODE : BlockKind.PARAGRAPH;
    }

    private Piece dropped(String html, int line) {
        findings.warn(STAGE, "HTML was left out: " + Findings.quoted(html.strip()), line);
        return Piece.plain(BlockKind.PARAGRAPH, html.strip(), line).dropped("HTML inside Markdown");
    }

    private int line(Node node) {
        return node.getSourceSpans().isEmpty()
                ? linesBefore + 1
                : linesBefore + node.getSourceSpans().get(0).getLineIndex() + 1;
    }
}
