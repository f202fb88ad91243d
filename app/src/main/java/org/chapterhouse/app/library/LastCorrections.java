package org.chapterhouse.app.library;

import java.util.List;
import org.chapterhouse.domain.library.Edition;
import org.chapterhouse.domain.library.PendingImport;
import org.chapterhouse.domain.library.Reading;
import org.chapterhouse.imports.outline.Correction;
import org.chapterhouse.imports.outline.Corrections;

/** What was done to the outline of a reading's latest edition, where an import becomes the next. */
public record LastCorrections(List<Correction> entries, boolean taken) {
    static LastCorrections of(PendingImport pending) {
        Reading reading = pending.reading;
        if (reading == null) {
            return new LastCorrections(List.of(), false);
        }
        List<Correction> last =
                Corrections.of(Edition.latestCorrections(reading)).entries();
        List<Correction> now = Corrections.of(pending.correctionsOrNone()).entries();
        return new LastCorrections(last, now.stream().anyMatch(each -> isAmong(each, last)));
    }

    private static boolean isAmong(Correction correction, List<Correction> others) {
        return others.stream()
                .anyMatch(other ->
                        other.verb() == correction.verb() && other.target().equals(correction.target()));
    }

    /** Whether there is something to do again, and none of it was done here. */
    public boolean isOffered() {
        return !entries.isEmpty() && !taken;
    }
}
