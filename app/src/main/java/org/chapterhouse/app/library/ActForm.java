package org.chapterhouse.app.library;

import jakarta.ws.rs.DefaultValue;
import org.jboss.resteasy.reactive.RestForm;

/** An act of the outline editor. */
public class ActForm {
    private static final String UNDO = "undo";

    /** The verb of a correction, or {@value #UNDO}. */
    @RestForm
    @DefaultValue("")
    String act = "";

    /** The place of the piece that it is done to. */
    @RestForm
    @DefaultValue("-1")
    int at = -1;

    /** The title that it gives; empty for none. */
    @RestForm
    @DefaultValue("")
    String to = "";

    /** Of the import, as its editor saw it. */
    @RestForm
    @DefaultValue("-1")
    int version = -1;

    boolean isUndo() {
        return act.equals(UNDO);
    }
}
