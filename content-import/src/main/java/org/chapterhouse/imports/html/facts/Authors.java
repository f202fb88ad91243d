package org.chapterhouse.imports.html.facts;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chapterhouse.imports.outline.Spaces;
import org.jspecify.annotations.Nullable;

/** The names in a line that says who wrote a text. */
final class Authors {

    private static final Pattern BEGINNING = Pattern.compile(
            "(?:(?:written|words|text|story|posted|published|reported)\\s+)?(?:by|von|par|por|door|authors?|autor|auteur)\\b:?\\s+",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ADDRESS = Pattern.compile("[a-z][a-z0-9+.-]*:.*", Pattern.CASE_INSENSITIVE);

    private static final Pattern IN_PARENTHESES =
            Pattern.compile("[(<\\[][^()<>\\[\\]]*(?:://|@)[^()<>\\[\\]]*[)>\\]]");

    /** What stands behind it is a place, a post or a date. */
    private static final Pattern END = Pattern.compile("\\s+[|·•–—-]\\s+|\\s*[\\n\\r]\\s*");

    private static final Pattern AND =
            Pattern.compile("\\s*;\\s*|\\s*,\\s*(?:and|und|et|y)\\s+|\\s+(?:and|&|und|et|y)\\s+");

    private static final Pattern COMMA = Pattern.compile("\\s*[,，、]\\s*");

    /** More than a paper of a large laboratory has. */
    private static final int MOST = 200;

    /** In UTF-16 units. */
    private static final int LONGEST = 150;

    private static final int LONGEST_LINE = 10_000;

    private Authors() {}

    /** Empty where the line names nobody. */
    static List<String> of(@Nullable String line) {
        if (line == null || line.length() > LONGEST_LINE || isAddress(line.strip())) {
            return List.of();
        }
        String names = IN_PARENTHESES.matcher(line).replaceAll("").strip();
        names = BEGINNING.matcher(names).lookingAt() ? BEGINNING.matcher(names).replaceFirst("") : names;
        return AND.splitAsStream(END.split(names, 2)[0])
                .flatMap(Authors::parted)
                .map(Spaces::collapse)
                .filter(name -> !name.isEmpty() && name.length() <= LONGEST)
                .distinct()
                .limit(MOST)
                .toList();
    }

    static boolean isAddress(String line) {
        return ADDRESS.matcher(line).matches();
    }

    /** “Lee, Ann” is one name, and a degree behind a comma belongs to it: names that are parted have two words. */
    private static Stream<String> parted(String names) {
        String[] parts = COMMA.split(names);
        boolean each = Stream.of(parts).allMatch(part -> part.strip().contains(" ") || !part.matches("\\p{IsLatin}.*"));
        return each ? Stream.of(parts) : Stream.of(names);
    }
}
