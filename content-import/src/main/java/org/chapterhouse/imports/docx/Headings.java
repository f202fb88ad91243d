package org.chapterhouse.imports.docx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chapterhouse.imports.docx.LookSense.Found;
import org.chapterhouse.imports.outline.Findings;
import org.jspecify.annotations.Nullable;

/** Finds the title and the headings of a document: by style, then by look. */
final class Headings {

    /** More are not named one by one in the report. */
    private static final int MOST_NAMED = 12;

    private final Roles roles;
    private final Titling titling;
    private final Findings findings;

    /** @param said what the document says that its title is */
    Headings(List<Flow> flows, @Nullable String said, Findings findings) {
        this.roles = new Roles(flows);
        this.findings = findings;
        this.titling = new Titling(roles, findings);
        Set<String> contents = TypedContents.find(roles);
        Captions.find(roles);
        titling.findByStyle(said);
        int lowest = roles.lowest();
        List<Found> found = new ArrayList<>(LookSense.find(roles, contents));
        titling.findByLook(found, said);
        titling.settle(said);
        add(found, lowest);
        roles.joinLabels();
    }

    Roles roles() {
        return roles;
    }

    Titling titling() {
        return titling;
    }

    /** Headings without a style stand below those with one. */
    private void add(List<Found> found, int lowest) {
        int[] levels = LookLevels.of(found);
        Map<String, List<String>> named = new LinkedHashMap<>();
        for (int i = 0; i < levels.length; i++) {
            Found heading = found.get(i);
            roles.setHeading(heading.at(), lowest + levels[i]);
            named.computeIfAbsent(heading.prominence().inWords(), each -> new ArrayList<>())
                    .add(heading.words());
        }
        named.forEach(this::doubt);
    }

    private void doubt(String look, List<String> titles) {
        List<String> first =
                titles.stream().limit(MOST_NAMED).map(Findings::quoted).toList();
        String more = titles.size() > MOST_NAMED ? " and %,d more".formatted(titles.size() - MOST_NAMED) : "";
        String details = "Headings by their look alone (" + look + "): " + String.join(", ", first) + more + ".";
        findings.doubt("headings", details, null);
    }
}
