/** Plans and sessions: what a group reads when. */
@NullMarked
package org.chapterhouse.domain.schedule;

import org.jspecify.annotations.NullMarked;
