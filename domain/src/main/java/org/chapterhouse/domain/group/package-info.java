/** People, the groups they read in, and what each may do there. */
@NullMarked
package org.chapterhouse.domain.group;

import org.jspecify.annotations.NullMarked;
