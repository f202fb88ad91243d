/** What moderators do, as pages. */
@NullMarked
package org.chapterhouse.app.moderation;

import org.jspecify.annotations.NullMarked;
