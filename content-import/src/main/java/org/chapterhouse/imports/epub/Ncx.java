package org.chapterhouse.imports.epub;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Reads EPUB 2's table of contents, the NCX (OPF 2.0.1, section 2.4.1; ANSI/NISO Z39.86, section 8). How its entries are
 * nested decides, not the numbers by which they are to be played.
 */
final class Ncx implements NodeVisitor {

    private final String file;
    private final BookFiles files;
    private final EntryList entries = new EntryList();
    private boolean inMap;
    private boolean inLabel;
    private boolean labelled;

    private Ncx(String file, BookFiles files) {
        this.file = file;
        this.files = files;
    }

    static EntryList entries(String file, String xml, BookFiles files) {
        Ncx ncx = new Ncx(file, files);
        XmlTree.document(xml).traverse(ncx);
        return ncx.entries;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Element element) {
            begin(element);
        } else if (inLabel && node instanceof TextNode words) {
            entries.say(words.getWholeText());
        }
    }

    private void begin(Element element) {
        switch (XmlTree.name(element)) {
            case "navmap" -> inMap = true;
            case "navpoint" -> {
                entries.begin();
                labelled = false;
            }
            // Of labels in several languages, the first.
            case "navlabel" -> inLabel = inMap && !labelled;
            case "content" -> entries.lead(files.place(file, XmlTree.attribute(element, "src")), "");
            default -> {}
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            switch (XmlTree.name(element)) {
                case "navmap" -> inMap = false;
                case "navpoint" -> entries.end();
                case "navlabel" -> {
                    labelled |= inLabel;
                    inLabel = false;
                }
                default -> {}
            }
        }
    }
}
