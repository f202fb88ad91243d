/** The web: a text or a picture fetched from a public address, and from nowhere else. */
@NullMarked
package org.chapterhouse.imports.web;

import org.jspecify.annotations.NullMarked;
