package org.chapterhouse.imports.outline;

import java.util.regex.Pattern;

/** Lines that say nothing and part what stands above from what stands below: asterisks, rules, printers' ornaments. */
public final class Ornaments {

    private static final String SIGNS = "*•·~#=_–—⁂⁎⁕❦❧☙◆◇○●✦✶✻✽+-";

    /** In UTF-16 units: a rule as wide as a page that was typed. */
    private static final int LONGEST = 100;

    private static final Pattern LINE = Pattern.compile("[" + SIGNS + "][\\s" + SIGNS + "]*");

    private Ornaments() {}

    /** Whether a line is made of such signs alone. */
    public static boolean isBreak(String line) {
        return line.length() <= LONGEST && LINE.matcher(line.strip()).matches();
    }
}
