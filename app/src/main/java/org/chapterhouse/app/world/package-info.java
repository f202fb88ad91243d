/** The sample world: people, readings, groups and what they say, loaded once into an empty database. */
@NullMarked
package org.chapterhouse.app.world;

import org.jspecify.annotations.NullMarked;
