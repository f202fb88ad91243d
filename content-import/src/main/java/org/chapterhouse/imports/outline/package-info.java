/** What every source produces: a text with its outline, and a report of how it came about. */
@NullMarked
package org.chapterhouse.imports.outline;

import org.jspecify.annotations.NullMarked;
