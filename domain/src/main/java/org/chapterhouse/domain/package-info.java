/** What every part of the domain shares. */
@NullMarked
package org.chapterhouse.domain;

import org.jspecify.annotations.NullMarked;
