package org.chapterhouse.imports.docx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Follows the fields of a story (section 17.16): what they are made by is no text, and what came of them is, but for tables of
 * contents and the numbers of pages. A field can go over many paragraphs and hold others.
 */
final class Fields {

    /** No document has more within one another; the ends of others are only counted. */
    private static final int DEEPEST = 100;

    private static final int LONGEST_INSTRUCTION = 4_000;

    private static final Pattern WORD = Pattern.compile("\\s*([A-Za-z]+).*", Pattern.DOTALL);
    private static final Pattern ARGUMENT = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    private enum Kind {
        PLAIN,
        CONTENTS,
        PAGE,
        CAPTION_NUMBER
    }

    private static final class Field {
        private final StringBuilder instruction = new StringBuilder();
        private boolean made;
        private Kind kind = Kind.PLAIN;
        private @Nullable String link;
    }

    private final Deque<Field> open = new ArrayDeque<>();
    private int beyond;

    void begin() {
        if (open.size() < DEEPEST) {
            open.push(new Field());
        } else {
            beyond++;
        }
    }

    void instruct(@Nullable String words) {
        Field field = open.peek();
        if (field != null && !field.made && words != null && field.instruction.length() < LONGEST_INSTRUCTION) {
            field.instruction.append(words);
        }
    }

    /** What follows is what came of the innermost field. */
    void separate() {
        Field field = open.peek();
        if (field != null && !field.made && beyond == 0) {
            field.made = true;
            understand(field);
        }
    }

    void end() {
        if (beyond > 0) {
            beyond--;
        } else {
            open.poll();
        }
    }

    /** An instruction never goes beyond its paragraph: what was not ended there would take the rest of the text. */
    void endParagraph() {
        open.forEach(field -> field.made = true);
    }

    /** A heading stands in no table of contents: one that is still open was never ended. */
    void leaveContents() {
        open.removeIf(field -> field.kind == Kind.CONTENTS);
    }

    /** Whether what stands here is not shown, or is the number of a page. */
    boolean isHidden() {
        return open.stream().anyMatch(field -> !field.made || field.kind == Kind.PAGE);
    }

    boolean isContents() {
        return open.stream().anyMatch(field -> field.kind == Kind.CONTENTS);
    }

    /** Whether what stands here is the number of a figure or a table. */
    boolean isCaptionNumber() {
        Field field = open.peek();
        return field != null && field.kind == Kind.CAPTION_NUMBER;
    }

    /** Where what stands here leads: an address, or {@code #} and the name of a bookmark; null for nowhere. */
    @Nullable
    String link() {
        for (Field field : open) {
            if (field.link != null) {
                return field.link;
            }
        }
        return null;
    }

    private static void understand(Field field) {
        String instruction = field.instruction.toString();
        Matcher word = WORD.matcher(instruction);
        String name = word.matches() ? word.group(1).toUpperCase(Locale.ROOT) : "";
        switch (name) {
            case "TOC", "TOA", "INDEX" -> field.kind = Kind.CONTENTS;
            case "PAGE", "NUMPAGES", "SECTIONPAGES" -> field.kind = Kind.PAGE;
            case "SEQ" -> field.kind = Kind.CAPTION_NUMBER;
            case "HYPERLINK" -> field.link = hyperlink(instruction.substring(word.end(1)));
            case "REF", "PAGEREF", "NOTEREF" -> field.link = bookmark(instruction.substring(word.end(1)));
            default -> {}
        }
    }

    private static @Nullable String hyperlink(String arguments) {
        String address = null;
        boolean within = false;
        Matcher argument = ARGUMENT.matcher(arguments);
        while (argument.find()) {
            String value = argument.group(1) == null ? argument.group(2) : argument.group(1);
            if (value.startsWith("\\")) {
                within = value.equalsIgnoreCase("\\l");
            } else if (within) {
                return address == null ? "#" + value : address;
            } else {
                address = address == null ? value : address;
            }
        }
        return address;
    }

    private static @Nullable String bookmark(String arguments) {
        Matcher argument = ARGUMENT.matcher(arguments);
        boolean found = argument.find() && !argument.group().startsWith("\\");
        return found ? "#" + (argument.group(1) == null ? argument.group(2) : argument.group(1)) : null;
    }
}
