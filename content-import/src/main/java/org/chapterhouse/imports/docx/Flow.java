package org.chapterhouse.imports.docx;

/** What follows one another in a story: the text of a document, of a note, of a text box or of a cell. */
sealed interface Flow permits Paragraph, Table, LeftOut {}
