package org.chapterhouse.imports;

import java.util.List;
import org.chapterhouse.imports.outline.Draft;
import org.chapterhouse.imports.outline.Problem;

/**
 * A file that was read, before anybody has corrected its outline.
 *
 * @param titleOtherwise what a text without a title is called
 * @param problems what was decided and doubted while it was read
 */
public record Drafted(String titleOtherwise, Draft draft, List<Problem> problems) implements DraftResult {

    public Drafted {
        problems = List.copyOf(problems);
    }
}
