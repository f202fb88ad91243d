/** The pages of plans and sessions. */
@NullMarked
package org.chapterhouse.app.schedule;

import org.jspecify.annotations.NullMarked;
