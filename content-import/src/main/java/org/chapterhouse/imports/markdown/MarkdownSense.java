package org.chapterhouse.imports.markdown;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Knows Markdown by what people write only there: headings above all, which are neither the comments of a program nor a
 * stray sign at the beginning of a line.
 */
public final class MarkdownSense {

    /** One heading can be chance. */
    private static final int TELLING_HEADINGS = 2;

    /** Without any heading, so many other marks are no chance. */
    private static final int TELLING_MARKS = 3;

    /** A mark in so many lines; in a long book a few are chance. */
    private static final int LINES_PER_MARK = 100;

    /** Of the lines with something in them, those of a program that has comments. */
    private static final double CODE = 0.3;

    /** What is not seen in a whole novel is not seen below it either. */
    private static final int MOST_LINES = 20_000;

    /** Longer lines are paragraphs, whose marks would take time to find. */
    private static final int LONGEST = 1_000;

    private static final int LONGEST_UNDERLINED = 100;

    private static final Pattern ATX = Pattern.compile(" {0,3}#{1,6}[ \\t]+\\S.*");
    private static final Pattern COMMENT = Pattern.compile("#\\s.*");
    private static final Pattern UNDERLINE = Pattern.compile(" {0,3}(?:={3,}|-{3,})\\s*");
    private static final Pattern FENCE = Pattern.compile(" {0,3}(?:```|~~~).*");
    private static final Pattern CODE_LINE =
            Pattern.compile(".*[;{}]\\s*|\\s*(?:import|from|def|class|return|echo|export|set|sudo"
                    + "|if|for|while|fi|done|end)\\b.*[(:=\\[].*|[\\w.$-]+\\s*[:+-]?=\\s*\\S.*|[\\w.]+\\(.*");
    private static final Pattern MARK = Pattern.compile(
            "\\[[^\\[\\]\\n]{1,200}]\\([^)\\s]{1,500}\\)|(?<!\\*)\\*{2,3}[^*\\s](?:[^*\\n]{0,200}[^*\\s])?\\*{2,3}"
                    + "|^\\[\\^?[^\\]\\s]{1,100}]:\\s|^\\|?\\s*:?-{3,}:?\\s*(?:\\|\\s*:?-{3,}:?\\s*)+\\|?\\s*$");
    private static final Pattern FRONT_MATTER_LINE = Pattern.compile("(?:[\\w-]{1,50}:|[ \\t#-]).*|");

    private static final int MOST_LINES_OF_FRONT_MATTER = 500;

    private final List<String> lines;
    private int headings;
    private int underlined;
    private int marks;
    private int code;
    private int said;

    private MarkdownSense(List<String> lines) {
        this.lines = lines;
    }

    /** Whether a text is Markdown, as far as its content tells. */
    public static boolean isMarkdown(String text) {
        MarkdownSense sense = new MarkdownSense(text.lines().limit(MOST_LINES).toList());
        return sense.hasFrontMatter() || sense.decide();
    }

    private boolean hasFrontMatter() {
        if (!line(0).stripTrailing().equals("---")) {
            return false;
        }
        int end = 1;
        while (end < Math.min(lines.size(), MOST_LINES_OF_FRONT_MATTER)
                && !line(end).matches("(?:---|\\.\\.\\.)\\s*")) {
            if (!FRONT_MATTER_LINE.matcher(line(end)).matches()) {
                return false;
            }
            end++;
        }
        return end > 1
                && end < lines.size()
                && line(1).indexOf(':') > 0
                && line(end).matches("(?:---|\\.\\.\\.)\\s*");
    }

    private void read() {
        boolean fenced = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.length() > LONGEST || line.isBlank()) {
                continue;
            }
            if (FENCE.matcher(line).matches()) {
                marks += fenced ? 1 : 0;
                fenced = !fenced;
            } else if (!fenced) {
                count(i, line);
            }
        }
    }

    private void count(int i, String line) {
        said++;
        if (isHeading(i, line)) {
            headings++;
        } else if (isUnderlined(i, line)) {
            underlined++;
        } else if (CODE_LINE.matcher(line).matches()) {
            code++;
        } else if (MARK.matcher(line).find()) {
            marks++;
        }
    }

    private boolean decide() {
        read();
        if (code > CODE * said) {
            return false;
        }
        if (headings > 0) {
            return headings >= TELLING_HEADINGS || marks + underlined > 0;
        }
        // Typewriters underlined headings too, so that these alone do not tell.
        return marks * LINES_PER_MARK >= said && (marks >= TELLING_MARKS || (marks > 0 && underlined > 0));
    }

    /** Comments of programs stand in rows, or directly above what they are about. */
    private boolean isHeading(int i, String line) {
        return ATX.matcher(line).matches()
                && !(COMMENT.matcher(line).matches() && (isComment(i - 1) || isComment(i + 1)))
                && !CODE_LINE.matcher(line(i + 1)).matches();
    }

    private boolean isComment(int i) {
        return COMMENT.matcher(line(i)).matches();
    }

    /** A line between an empty one and one of hyphens or equals signs that is about as long. */
    private boolean isUnderlined(int i, String line) {
        int under = line(i + 1).strip().length();
        return line.length() <= LONGEST_UNDERLINED
                && line(i - 1).isBlank()
                && line.chars().anyMatch(Character::isLetter)
                && UNDERLINE.matcher(line(i + 1)).matches()
                && under * 2 >= line.strip().length()
                && under <= line.strip().length() * 2;
    }

    private String line(int i) {
        String line = i >= 0 && i < lines.size() ? lines.get(i) : "";
        return line.length() > LONGEST ? line.substring(0, LONGEST) : line;
    }
}
