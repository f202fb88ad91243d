package org.chapterhouse.imports;

import org.chapterhouse.imports.outline.ImportReport;
import org.chapterhouse.imports.outline.OutlinedText;

/** A text that was read, and the report of how. */
public record Imported(OutlinedText text, ImportReport report) implements ImportResult {}
