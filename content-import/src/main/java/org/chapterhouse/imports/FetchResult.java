package org.chapterhouse.imports;

/** What came of fetching from the web: what a text can be made from, or a sentence that says why there is nothing. */
public sealed interface FetchResult permits Source, Refused {}
