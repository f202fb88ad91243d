/** Reads a text as people bring it, and gives back its outline. */
@NullMarked
package org.chapterhouse.imports;

import org.jspecify.annotations.NullMarked;
