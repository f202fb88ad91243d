package org.chapterhouse.imports.html;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One picture in several sizes, as {@code srcset} offers it: {@code small.jpg 400w, large.jpg 800w}. */
final class SourceSet {

    /** In CSS pixels: as wide as text is set, twice as sharp. */
    private static final double WIDE_ENOUGH = 1_600;

    private static final Pattern SIZE = Pattern.compile("(\\d{1,6}(?:\\.\\d{1,6})?)[wx]");

    private final String written;
    private int at;
    private String best = "";
    private double most = -1;

    private SourceSet(String written) {
        this.written = written;
    }

    /** The address of the largest that is not larger than needed; empty where there is none. */
    static String best(String written) {
        SourceSet set = new SourceSet(written);
        set.skipParting();
        while (set.at < written.length()) {
            set.look();
            set.skipParting();
        }
        return set.best;
    }

    /** An address ends with a space, what is said about its size with a comma (HTML Standard, section 4.8.4.2.2). */
    private void look() {
        int start = at;
        skipTo(' ');
        String address = written.substring(start, at);
        String size = "";
        if (!address.endsWith(",")) {
            int end = at;
            skipTo(',');
            size = written.substring(end, at);
        }
        choose(withoutCommas(address), size(size.strip()));
    }

    private static String withoutCommas(String address) {
        int end = address.length();
        while (end > 0 && address.charAt(end - 1) == ',') {
            end--;
        }
        return address.substring(0, end);
    }

    private void skipParting() {
        while (at < written.length() && (isSpace(at) || written.charAt(at) == ',')) {
            at++;
        }
    }

    private void skipTo(char end) {
        while (at < written.length() && !(end == ' ' ? isSpace(at) : written.charAt(at) == end)) {
            at++;
        }
    }

    private boolean isSpace(int place) {
        return Character.isWhitespace(written.charAt(place));
    }

    private static double size(String said) {
        Matcher size = SIZE.matcher(said);
        return size.matches() ? Double.parseDouble(size.group(1)) : 1;
    }

    private void choose(String address, double size) {
        if (size > most && (best.isEmpty() || size <= WIDE_ENOUGH)) {
            best = address;
            most = size;
        }
    }
}
