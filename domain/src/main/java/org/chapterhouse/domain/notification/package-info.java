/** What a group is told: the numbered changes of its life. */
@NullMarked
package org.chapterhouse.domain.notification;

import org.jspecify.annotations.NullMarked;
