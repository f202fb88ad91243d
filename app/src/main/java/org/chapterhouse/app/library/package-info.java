/** The library's pages, and the import of readings. */
@NullMarked
package org.chapterhouse.app.library;

import org.jspecify.annotations.NullMarked;
