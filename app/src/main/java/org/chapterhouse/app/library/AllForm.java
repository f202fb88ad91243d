package org.chapterhouse.app.library;

import jakarta.ws.rs.DefaultValue;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.chapterhouse.imports.outline.Correction.Verb;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** An act of the outline editor upon several pieces at once. */
public class AllForm {
    /** What makes them the kind that was chosen beside it. */
    private static final String BECOME = "become";

    /** What changes each piece where it stands, so that the places of the others stay what they are. */
    private static final Set<Verb> FOR_ALL =
            EnumSet.of(Verb.DROP, Verb.RESTORE, Verb.CAPTION, Verb.PARAGRAPH, Verb.QUOTATION, Verb.VERSE, Verb.NOTE);

    @RestForm
    @DefaultValue("")
    String act = "";

    /** The verb of a correction that gives them a kind. */
    @RestForm
    @DefaultValue("")
    String kind = "";

    /** The places of the pieces that were ticked. */
    @RestForm
    @Nullable
    List<Integer> ticked;

    /** Whether all between the first and the last are meant too. */
    @RestForm
    @DefaultValue("false")
    boolean between;

    /** Of the import, as its editor saw it. */
    @RestForm
    @DefaultValue("-1")
    int version = -1;

    /** Null where there is no such act. */
    @Nullable
    Verb verb() {
        Verb verb = Verb.of(act.equals(BECOME) ? kind : act);
        return verb != null && FOR_ALL.contains(verb) ? verb : null;
    }

    List<Integer> ticked() {
        return ticked == null ? List.of() : ticked;
    }

    /** The places of all that are meant, in the order of the text, up to the number of pieces that there are. */
    List<Integer> places(int pieces) {
        IntStream all = ticked().stream()
                .mapToInt(Integer::intValue)
                .filter(at -> at >= 0 && at < pieces)
                .sorted()
                .distinct();
        List<Integer> each = all.boxed().toList();
        return between && !each.isEmpty()
                ? IntStream.rangeClosed(each.get(0), each.get(each.size() - 1))
                        .boxed()
                        .toList()
                : each;
    }
}
