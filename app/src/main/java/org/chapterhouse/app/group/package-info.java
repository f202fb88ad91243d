/** The pages of groups and of their people. */
@NullMarked
package org.chapterhouse.app.group;

import org.jspecify.annotations.NullMarked;
