/** Live updates: what changed in a group, sent to the pages that show it. */
@NullMarked
package org.chapterhouse.app.notification;

import org.jspecify.annotations.NullMarked;
