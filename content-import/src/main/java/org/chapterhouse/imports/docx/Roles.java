package org.chapterhouse.imports.docx;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chapterhouse.imports.outline.Ornaments;
import org.chapterhouse.imports.outline.Spaces;
import org.chapterhouse.imports.outline.Words;

/** What each part of a document is, as its styles say, and at which level its headings stand. */
final class Roles {

    /** A longer heading is a paragraph that was given the style by mistake. */
    static final int LONGEST_HEADING = 300;

    private static final int MOST_WORDS_IN_NUMBERED_CAPTION = 100;

    private final List<Flow> flows;
    private final Role[] roles;
    private final int[] levels;
    private final Map<Integer, String> joined = new HashMap<>();

    Roles(List<Flow> flows) {
        this.flows = flows;
        this.roles = new Role[flows.size()];
        this.levels = new int[flows.size()];
        for (int i = 0; i < roles.length; i++) {
            roles[i] = flows.get(i) instanceof Paragraph paragraph ? byStyle(paragraph) : Role.OTHER;
            levels[i] = roles[i] == Role.HEADING ? paragraph(i).outline() : 0;
        }
    }

    private static Role byStyle(Paragraph paragraph) {
        if (paragraph.place().contents() || paragraph.style().role() == StyleRole.CONTENTS) {
            return Role.CONTENTS;
        }
        if (paragraph.outline() > 0 && canBeHeading(paragraph)) {
            return Role.HEADING;
        }
        if (!paragraph.isSaid()) {
            return Role.TEXT;
        }
        return switch (paragraph.style().role()) {
            case TITLE -> Role.TITLE;
            case SUBTITLE -> Role.SUBTITLE;
            case AUTHOR -> Role.AUTHOR;
            case DATE -> Role.DATE;
            case QUOTATION -> Role.QUOTATION;
            case CAPTION -> Role.CAPTION;
            case CODE -> Role.CODE;
            case HEADING, CONTENTS, TEXT -> ofText(paragraph);
        };
    }

    private static boolean canBeHeading(Paragraph paragraph) {
        boolean labelled = paragraph.mark() != null && !paragraph.mark().label().isEmpty();
        return (paragraph.isSaid() || (labelled && paragraph.pictures().isEmpty()))
                && paragraph.text().length() <= LONGEST_HEADING;
    }

    private static Role ofText(Paragraph paragraph) {
        if (paragraph.place().numbered() && Words.count(paragraph.text()) <= MOST_WORDS_IN_NUMBERED_CAPTION) {
            return Role.CAPTION;
        }
        if (paragraph.mark() != null) {
            return Role.LIST;
        }
        boolean rule = Ornaments.isBreak(Spaces.plain(paragraph.text()));
        return rule && paragraph.pictures().isEmpty() ? Role.RULE : Role.TEXT;
    }

    int size() {
        return roles.length;
    }

    Role get(int i) {
        return roles[i];
    }

    /** The level of a heading, from 0 for what stands above all others; of any height, since levels are ranked later. */
    int level(int i) {
        return levels[i];
    }

    void set(int i, Role role) {
        roles[i] = role;
    }

    void setHeading(int i, int level) {
        roles[i] = Role.HEADING;
        levels[i] = level;
    }

    Flow flow(int i) {
        return flows.get(i);
    }

    /** The paragraph at a place where there is one. */
    Paragraph paragraph(int i) {
        return (Paragraph) flows.get(i);
    }

    /** What a paragraph says, in one line. */
    String words(int i) {
        return Spaces.collapse(paragraph(i).text());
    }

    /** What a heading says: its number alone where it says nothing else. */
    String heading(int i) {
        String known = joined.get(i);
        if (known != null) {
            return known;
        }
        Counting.Mark mark = paragraph(i).mark();
        return paragraph(i).isSaid() || mark == null ? words(i) : mark.label();
    }

    /** Makes one heading of “Chapter 1” and the title in the line below it. */
    void joinLabels() {
        for (int i = 0; i + 1 < roles.length; i++) {
            boolean both = roles[i] == Role.HEADING && roles[i + 1] == Role.HEADING && levels[i] == levels[i + 1];
            if (both && new Wording(heading(i)).isLabel() && !new Wording(heading(i + 1)).isPart()) {
                String label = heading(i);
                joined.put(i, label + (label.matches(".*[.:]") ? " " : ": ") + heading(i + 1));
                roles[i + 1] = Role.TITLE;
            }
        }
    }

    /** Whether a heading stands above all that have a style. */
    boolean anyAbove() {
        for (int i = 0; i < roles.length; i++) {
            if (roles[i] == Role.HEADING && levels[i] == 0) {
                return true;
            }
        }
        return false;
    }

    boolean anyHeading() {
        return List.of(roles).contains(Role.HEADING);
    }

    /** The lowest level that a heading has; 0 where there is none. */
    int lowest() {
        int lowest = 0;
        for (int i = 0; i < roles.length; i++) {
            lowest = roles[i] == Role.HEADING ? Math.max(lowest, levels[i]) : lowest;
        }
        return lowest;
    }
}
