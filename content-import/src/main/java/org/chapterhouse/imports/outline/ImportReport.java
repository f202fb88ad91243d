package org.chapterhouse.imports.outline;

import java.util.List;

/** What an import left out, decided and doubted, in the order of the file as far as it is known. */
public record ImportReport(List<Dropped> dropped, List<Problem> problems) {

    public ImportReport {
        dropped = List.copyOf(dropped);
        problems = List.copyOf(problems);
    }
}
