package org.chapterhouse.imports;

/** What came of an import: a text, or a sentence that says why there is none. */
public sealed interface ImportResult permits Imported, Refused {}
