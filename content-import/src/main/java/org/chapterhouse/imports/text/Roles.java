package org.chapterhouse.imports.text;

import java.util.List;
import org.chapterhouse.imports.outline.Findings;
import org.jspecify.annotations.Nullable;

/** Decides what each unit below the masthead is taken for. */
final class Roles {

    private static final String HEADINGS = "headings";
    private static final String CAPTIONS = "captions";

    /** More headings in a row than outlines have levels are a list of something. */
    private static final int LONGEST_RUN = 4;

    private final List<Unit> units;
    private final Findings findings;
    private final Role[] roles;

    private Roles(List<Unit> units, Findings findings) {
        this.units = units;
        this.findings = findings;
        this.roles = new Role[units.size()];
    }

    static Role[] of(List<Unit> units, Findings findings) {
        Roles roles = new Roles(units, findings);
        roles.findHeadings();
        roles.findCaptions();
        roles.keepFollowedHeadings();
        roles.breakLongRuns();
        return roles.roles;
    }

    private void findHeadings() {
        HeadingSense sense = new HeadingSense(units);
        for (int i = 0; i < units.size(); i++) {
            Unit unit = units.get(i);
            roles[i] = sense.isSeparator(unit) ? Role.SEPARATOR : sense.isHeading(i) ? Role.HEADING : Role.TEXT;
            if (sense.isUnlikeTheOthers(i)) {
                findings.doubt(
                        HEADINGS,
                        unit.quoted() + " could be a heading, but is not written like the others; it is a paragraph.",
                        unit.line());
            }
        }
    }

    /** From the end, so that each unit knows what follows it. */
    private void findCaptions() {
        boolean headingFollows = true;
        for (int i = units.size() - 1; i >= 0; i--) {
            boolean begins = i == 0 || roles[i - 1] == Role.HEADING;
            if (roles[i] == Role.TEXT) {
                weigh(i, begins || headingFollows);
            } else if (roles[i] == Role.HEADING) {
                captionRatherThanHeading(i, headingFollows);
            }
            headingFollows = roles[i] == Role.HEADING || (roles[i] == Role.CAPTION && headingFollows);
        }
    }

    private void weigh(int i, boolean edge) {
        Unit unit = units.get(i);
        CaptionSense sense = CaptionSense.of(unit, edge);
        if (sense.isCaption()) {
            roles[i] = Role.CAPTION;
            findings.info(CAPTIONS, unit.quoted() + " is a caption, by its form and place.", unit.line());
        } else if (sense.isDoubtful()) {
            findings.doubt(CAPTIONS, unit.quoted() + " could be a caption; it is a paragraph.", unit.line());
        }
    }

    private void captionRatherThanHeading(int i, boolean headingFollows) {
        Unit unit = units.get(i);
        boolean afterText = i > 0 && roles[i - 1] != Role.HEADING;
        boolean marked = CaptionSense.of(unit, true).marked();
        if (marked || (headingFollows && afterText && CaptionSense.isDated(unit))) {
            roles[i] = Role.CAPTION;
            findings.doubt(CAPTIONS, unit.quoted() + " could be a heading; it is a caption.", unit.line());
        }
    }

    /** A heading has text or another heading below it; a short line at the end, or above a fragment, is none. */
    private void keepFollowedHeadings() {
        boolean followed = false;
        for (int i = units.size() - 1; i >= 0; i--) {
            if (roles[i] == Role.HEADING && !followed) {
                roles[i] = Role.TEXT;
                Unit unit = units.get(i);
                findings.doubt(HEADINGS, unit.quoted() + " has no text below; it is a paragraph.", unit.line());
            }
            if (roles[i] == Role.HEADING || roles[i] == Role.TEXT) {
                followed = roles[i] == Role.HEADING || HeadingSense.isText(units.get(i));
            }
        }
    }

    private void breakLongRuns() {
        int start = 0;
        while (start < units.size()) {
            int end = start;
            while (end < units.size() && roles[end] == Role.HEADING) {
                end++;
            }
            if (end - start > LONGEST_RUN) {
                breakRun(start, end - 1);
            }
            start = Math.max(end, start + 1);
        }
    }

    private void breakRun(int from, int to) {
        Unit first = units.get(from);
        for (int i = from; i < to; i++) {
            roles[i] = Role.TEXT;
        }
        String details = "%s begins %d short lines that could be headings; only the last is one.";
        findings.doubt(HEADINGS, details.formatted(first.quoted(), to - from + 1), first.line());
    }

    /** The unit's place among the headings of the text; null where it is none. */
    static @Nullable Integer next(Role[] roles, int from) {
        for (int i = from + 1; i < roles.length; i++) {
            if (roles[i] == Role.HEADING) {
                return i;
            }
            if (roles[i] == Role.TEXT) {
                return null;
            }
        }
        return null;
    }
}
