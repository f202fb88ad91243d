package org.chapterhouse.imports.text.book;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chapterhouse.imports.text.Line;

/**
 * Joins the lines of a paragraph. A hyphen at a line's end goes only where the same file writes the word without one
 * elsewhere; a hyphen that belongs to the word stays, without a space behind it.
 */
final class Joining {

    /** The words that a line end parts, as one word each. */
    private final Set<String> parted = new HashSet<>();

    /** Those of them that the file has in one piece somewhere. */
    private final Set<String> whole = new HashSet<>();

    Joining(Passages passages) {
        for (Passage passage : passages.all()) {
            List<Line> lines = passage.lines();
            for (int i = 0; i + 1 < lines.size(); i++) {
                if (isHyphened(lines.get(i).text())) {
                    parted.add(word(lines.get(i).text(), lines.get(i + 1).text()));
                }
            }
        }
        if (!parted.isEmpty()) {
            passages.all().forEach(passage -> passage.lines().forEach(line -> look(line.text())));
        }
    }

    private void look(String line) {
        int start = 0;
        for (int i = 0; i <= line.length(); i++) {
            if (i == line.length() || !Character.isLetter(line.charAt(i))) {
                String word = line.substring(start, i).toLowerCase(Locale.ROOT);
                if (parted.contains(word)) {
                    whole.add(word);
                }
                start = i + 1;
            }
        }
    }

    String joined(List<Line> lines) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).text();
            String next = i + 1 < lines.size() ? lines.get(i + 1).text() : "";
            boolean hyphened = !next.isEmpty() && isHyphened(line) && Character.isLetter(next.charAt(0));
            boolean goes = hyphened && Character.isLowerCase(next.charAt(0)) && whole.contains(word(line, next));
            text.append(goes ? line.substring(0, line.length() - 1) : line);
            text.append(next.isEmpty() || hyphened || isDashed(line) || next.startsWith("--") ? "" : " ");
        }
        return text.toString();
    }

    private static boolean isHyphened(String line) {
        int last = line.length() - 1;
        return last > 0 && line.charAt(last) == '-' && Character.isLetter(line.charAt(last - 1));
    }

    /** A dash that touches the word before it touches the one behind it too. */
    private static boolean isDashed(String line) {
        String before = line.endsWith("--")
                ? line.substring(0, line.length() - 2)
                : line.endsWith("—") ? line.substring(0, line.length() - 1) : "";
        return !before.isEmpty() && !before.endsWith(" ") && !before.endsWith("-");
    }

    private static String word(String line, String next) {
        int start = line.length() - 1;
        while (start > 0 && Character.isLetter(line.charAt(start - 1))) {
            start--;
        }
        int end = 0;
        while (end < next.length() && Character.isLetter(next.charAt(end))) {
            end++;
        }
        return (line.substring(start, line.length() - 1) + next.substring(0, end)).toLowerCase(Locale.ROOT);
    }
}
