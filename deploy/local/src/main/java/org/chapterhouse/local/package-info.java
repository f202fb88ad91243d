/** Local start: PostgreSQL, Keycloak, a mail catcher and the app on one machine, started and stopped as one. */
@NullMarked
package org.chapterhouse.local;

import org.jspecify.annotations.NullMarked;
