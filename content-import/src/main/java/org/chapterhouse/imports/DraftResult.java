package org.chapterhouse.imports;

/** What came of reading a file: a draft, or a sentence that says why there is none. */
public sealed interface DraftResult permits Drafted, Refused {}
