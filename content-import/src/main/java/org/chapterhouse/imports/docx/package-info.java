/** Word documents (ECMA-376, ISO/IEC 29500), read as a stream and without opening anything that they refer to. */
@NullMarked
package org.chapterhouse.imports.docx;

import org.jspecify.annotations.NullMarked;
