package org.chapterhouse.app.library;

import jakarta.ws.rs.DefaultValue;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What of an outline is looked at, and what was just done to it, as the page's address says. */
public class OutlineLook {
    /** That the last step was just done. */
    static final String DONE = "done";

    /** That the last step was just taken back. */
    static final String UNDONE = "undone";

    /** The place of the piece that was chosen to be changed; null where none was. */
    @RestQuery
    @Nullable
    Integer on;

    /** The place of the piece to look at, where none was chosen. */
    @RestQuery
    @Nullable
    Integer at;

    /** {@value #DONE}, {@value #UNDONE}, or empty. */
    @RestQuery
    @DefaultValue("")
    String did = "";

    /** How many of those that were ticked it did not fit. */
    @RestQuery
    @DefaultValue("0")
    int stayed;

    static OutlineLook chosen(int on) {
        OutlineLook look = new OutlineLook();
        look.on = on;
        return look;
    }

    static OutlineLook at(int at) {
        OutlineLook look = new OutlineLook();
        look.at = at < 0 ? null : Integer.valueOf(at);
        return look;
    }

    OutlineLook did(String what) {
        did = what;
        return this;
    }

    OutlineLook stayed(int number) {
        stayed = number;
        return this;
    }

    /** The place of the piece that is looked at; null for none. */
    @Nullable
    Integer place() {
        return on == null ? at : on;
    }

    /** The same; nothing is chosen that is not among so many pieces. */
    OutlineLook within(int pieces) {
        Integer place = place();
        return place == null || (place >= 0 && place < pieces) ? this : new OutlineLook().did(did);
    }

    boolean isDone() {
        return did.equals(DONE);
    }

    boolean isUndone() {
        return did.equals(UNDONE);
    }

    /** Where what was done is seen on an import's page: the focus goes to its piece, or to what is said above the outline. */
    String address(String page) {
        if (did.isEmpty()) {
            return page;
        }
        String place = on != null ? "on=" + on + "&" : at != null ? "at=" + at + "&" : "";
        String rest = stayed > 0 ? "&stayed=" + stayed : "";
        return page + "?" + place + "did=" + did + rest + (place() == null ? "#done" : "#p-" + place());
    }
}
