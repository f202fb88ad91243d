package org.chapterhouse.imports.html.facts;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}");

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
        Matcher beginning = BEGINNING.matcher(names);
        Set<String> found = new LinkedHashSet<>();
        for (String part :
                AND.split(END.split(beginning.lookingAt() ? names.substring(beginning.end()) : names, 2)[0])) {
            for (String each : parted(part)) {
                String name = Spaces.collapse(each);
                if (!name.isEmpty() && name.length() <= LONGEST && found.size() < MOST) {
                    found.add(name);
                }
            }
        }
        return List.copyOf(found);
    }

    static boolean isAddress(String line) {
        return ADDRESS.matcher(line).matches();
    }

    /** “Lee, Ann” is one name, and a degree behind a comma belongs to it: names that are parted have two words. */
    private static List<String> parted(String names) {
        List<String> parts = List.of(COMMA.split(names));
        for (String part : parts) {
            if (!part.strip().contains(" ") && LATIN.matcher(part).lookingAt()) {
                return List.of(names);
            }
        }
        return parts;
    }
}
