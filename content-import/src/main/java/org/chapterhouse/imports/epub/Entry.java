package org.chapterhouse.imports.epub;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a book's table of contents.
 *
 * @param depth 1 at the top
 * @param title without markup, annotations and needless white space; empty where it has none
 * @param place where it leads; null where it leads nowhere, as the names of parts often do
 */
record Entry(int depth, String title, @Nullable Place place) {

    /** “Preface” can be both; what has a number or an underscore in it is a file's name. */
    private static final Pattern OF_A_FILE = Pattern.compile(".*\\D\\d.*|.*_.*|.*\\.x?html?");

    /** Whether its title is no more than the name of the file that it leads to, as faulty programs write. */
    boolean isCalledLikeItsFile() {
        if (place == null) {
            return false;
        }
        String name = place.file().substring(place.file().lastIndexOf('/') + 1);
        boolean same = name.equalsIgnoreCase(title)
                || name.replaceFirst("\\.[^.]*$", "").equalsIgnoreCase(title);
        return same && OF_A_FILE.matcher(title).matches();
    }
}
