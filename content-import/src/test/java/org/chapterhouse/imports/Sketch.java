package org.chapterhouse.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.chapterhouse.imports.outline.Block;
import org.chapterhouse.imports.outline.Chapter;
import org.chapterhouse.imports.outline.OutlinedText;
import org.chapterhouse.imports.outline.Section;
import org.jspecify.annotations.Nullable;

/** One-line helpers: texts to import, and outlines drawn so that a test can show the one it expects. */
public final class Sketch {

    private static final String[] WORDS =
            ("the mill stood above the town and its wheel could be heard at night when the wind came from the hills so"
                            + " that people who had moved there slept badly for a year and then could not sleep without it")
                    .split(" ");

    private Sketch() {}

    /** A paragraph of so many words that ends like a sentence. */
    public static String prose(int words) {
        StringBuilder prose = new StringBuilder("Once");
        for (int i = 1; i < words; i++) {
            prose.append(' ').append(WORDS[i % WORDS.length]);
        }
        return prose.append('.').toString();
    }

    public static String prose() {
        return prose(70);
    }

    /** The parts with an empty line between them. */
    public static String lines(String... parts) {
        return String.join("\n\n", parts);
    }

    public static Imported imported(String name, String text) {
        return imported(name, text, "");
    }

    public static Imported imported(String name, String text, String corrections) {
        ImportResult result = Importing.read(name, text.getBytes(StandardCharsets.UTF_8), corrections);
        assertThat(result).isInstanceOf(Imported.class);
        return (Imported) result;
    }

    public static Imported text(String... parts) {
        return imported("file.txt", lines(parts));
    }

    public static Imported markdown(String... parts) {
        return imported("file.md", lines(parts));
    }

    public static String refusal(String name, byte[] bytes) {
        ImportResult result = Importing.read(name, bytes);
        assertThat(result).isInstanceOf(Refused.class);
        return ((Refused) result).sentence();
    }

    /** The outline, a line for each chapter and section, with the kinds of its blocks: {@code ## Title: p p caption}. */
    public static String outline(Imported imported) {
        return outline(imported.text());
    }

    public static String outline(OutlinedText text) {
        return text.chapters().stream().map(Sketch::chapter).collect(Collectors.joining("\n"));
    }

    private static String chapter(Chapter chapter) {
        List<String> sections = chapter.sections().stream().map(Sketch::section).toList();
        return "# " + title(chapter.title()) + "\n" + String.join("\n", sections);
    }

    private static String section(Section section) {
        String kinds = section.blocks().stream()
                .map(block -> block.kind().name().toLowerCase(Locale.ROOT).replace("paragraph", "p"))
                .collect(Collectors.joining(" "));
        return "## " + title(section.title()) + ": " + kinds;
    }

    private static String title(@Nullable String title) {
        return title == null ? "-" : title;
    }

    public static List<Block> blocks(Imported imported) {
        return imported.text().chapters().stream()
                .flatMap(chapter -> chapter.sections().stream())
                .flatMap(section -> section.blocks().stream())
                .toList();
    }

    public static List<String> problems(Imported imported) {
        return imported.report().problems().stream()
                .map(problem -> problem.level() + " " + problem.stage() + ": " + problem.details())
                .toList();
    }
}
