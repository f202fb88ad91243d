package org.chapterhouse.domain.discussion;

import java.util.List;
import org.chapterhouse.domain.Refusal.Rule;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** What somebody wrote, as CommonMark, and the safe HTML that was made of it once. */
public record CommentText(String source, String html) {
    /** In characters (Unicode code points). */
    public static final int MAX_LENGTH = 20_000;

    private static final int MAX_NESTED_BLOCKS = 40;
    private static final List<AutolinkExtension> EXTENSIONS = List.of((AutolinkExtension) AutolinkExtension.create());
    private static final Parser PARSER = Parser.builder()
            .extensions(EXTENSIONS)
            .maxOpenBlockParsers(MAX_NESTED_BLOCKS)
            .build();

    // Line breaks are kept as typed, raw HTML is shown as text.
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .escapeHtml(true)
            .softbreak("<br>\n")
            .build();

    private static final TextContentRenderer PLAIN =
            TextContentRenderer.builder().extensions(EXTENSIONS).build();

    // Headings would disturb the outline of the page around a comment, images would tell a stranger who reads it.
    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements("p", "br", "em", "strong", "code", "pre", "blockquote", "ul", "ol", "li", "hr", "a")
            .allowElements((name, attributes) -> "p", "h1", "h2", "h3", "h4", "h5", "h6")
            .allowAttributes("start")
            .matching(java.util.regex.Pattern.compile("\\d{1,9}"))
            .onElements("ol")
            .allowUrlProtocols("http", "https", "mailto")
            .allowAttributes("href")
            .onElements("a")
            .requireRelsOnLinks("nofollow", "noopener", "ugc")
            .toFactory();

    /** Takes what somebody typed; refused where it is empty, longer than {@value #MAX_LENGTH} or no text at all. */
    public static CommentText typed(String typed) {
        Rule.COMMENT_NOT_TEXT.unless(isText(typed));
        Rule.COMMENT_EMPTY.unless(!typed.isBlank());
        Rule.COMMENT_TOO_LONG.unless(typed.codePointCount(0, typed.length()) <= MAX_LENGTH);
        String source = typed.replace("\r\n", "\n").replace('\r', '\n').strip();
        return new CommentText(source, render(source));
    }

    /** Renders CommonMark to HTML that is safe to show to anybody. */
    public static String render(String markdown) {
        return POLICY.sanitize(RENDERER.render(PARSER.parse(markdown)));
    }

    /** The words without the marks that shape them, on as many lines as they have blocks. */
    public String plain() {
        return PLAIN.render(PARSER.parse(source));
    }

    /** Whether every unit of the string belongs to a character, and none is NUL, which PostgreSQL cannot keep. */
    public static boolean isText(String typed) {
        return typed.codePoints()
                .noneMatch(
                        point -> point == 0 || (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE));
    }

    /** The beginning of the text on one line, of at most {@code length} characters. */
    public static String beginning(String text, int length) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.codePointCount(0, line.length()) <= length) {
            return line;
        }
        String cut = line.substring(0, line.offsetByCodePoints(0, length - 1));
        int space = cut.lastIndexOf(' ');
        return (space > length / 2 ? cut.substring(0, space) : cut) + "…";
    }
}
