package org.chapterhouse.imports.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line that names who wrote the text.
 *
 * @param rest what stands in the same line behind the names, such as a place or a post
 */
public record Byline(List<String> authors, @Nullable String rest) {

    private static final Pattern BEGINNING = Pattern.compile(
            "(?:(?:written |words |text |story |essay )?by|authors?:|by:)\\s+(.+)", Pattern.CASE_INSENSITIVE);

    /** Parts of a line of which only the first names people. */
    private static final Pattern PARTS = Pattern.compile("\\s+[|·•/–—]\\s+|\\s+-\\s+");

    private static final Pattern AND = Pattern.compile("\\s*,\\s*(?:and|und|et|y)\\s+|\\s+(?:and|&|und|et|y)\\s+");

    private static final Pattern NAME_WORD = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}.'’-]*");

    /** Small words inside names. */
    private static final Set<String> PARTICLES = Set.of(
            "de", "da", "do", "dos", "del", "della", "di", "du", "la", "le", "van", "von", "der", "den", "ter", "zu",
            "al", "el", "bin", "ibn", "y", "af", "av");

    private static final int LONGEST = 160;
    private static final int LONGEST_NAME = 6;

    /** True for such a line. */
    public static boolean matches(String line) {
        return of(line) != null;
    }

    /** The names in the line; null where it is none. */
    public static @Nullable Byline of(String line) {
        Matcher byline = BEGINNING.matcher(line);
        if (line.length() > LONGEST || !byline.matches()) {
            return null;
        }
        String[] parts = PARTS.split(byline.group(1), 2);
        return named(parts[0], parts.length > 1 ? parts[1] : null);
    }

    private static @Nullable Byline named(String names, @Nullable String behind) {
        List<String> authors = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (String joined : AND.split(names, -1)) {
            for (String part : joined.split("\\s*,\\s*", -1)) {
                // "Ann Lee, Cork": a single word behind a full name is where she lives.
                boolean name = others.isEmpty() && isName(part) && (authors.isEmpty() || part.contains(" "));
                (name ? authors : others).add(part);
            }
        }
        if (authors.isEmpty()) {
            return null;
        }
        if (behind != null) {
            others.add(behind);
        }
        return new Byline(authors, others.isEmpty() ? null : String.join(", ", others));
    }

    private static boolean isName(String part) {
        String[] words = part.split(" ", -1);
        if (words.length > LONGEST_NAME || (!NAME_WORD.matcher(words[0]).matches() && !PARTICLES.contains(words[0]))) {
            return false;
        }
        for (String word : words) {
            if (!NAME_WORD.matcher(word).matches() && !PARTICLES.contains(word)) {
                return false;
            }
        }
        return part.endsWith("r.")
                || (NAME_WORD.matcher(words[words.length - 1]).matches() && !part.endsWith("."));
    }
}
