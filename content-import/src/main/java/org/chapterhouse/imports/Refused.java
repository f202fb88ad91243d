package org.chapterhouse.imports;

import org.chapterhouse.imports.outline.ImportReport;

/**
 * A file that cannot be imported, or an address that nothing was fetched from.
 *
 * @param sentence one sentence for a person: what is wrong and, where there is something, what to do about it
 */
public record Refused(String sentence, ImportReport report) implements ImportResult, DraftResult, FetchResult {}
