package org.chapterhouse.imports.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chapterhouse.imports.docx.LookSense.Found;
import org.chapterhouse.imports.outline.Findings;
import org.chapterhouse.imports.outline.Words;
import org.jspecify.annotations.Nullable;

/**
 * Finds the title of a document: what has the style of a title, else the only heading of the highest level where it comes
 * first, else what the document says about itself, else a line at its head that stands out.
 */
final class Titling {

    private static final String STAGE = "title";

    /** More text than this before a heading, and it is no title. */
    private static final int MOST_WORDS_ABOVE = 60;

    /** How far below the title somebody is named. */
    private static final int DEPTH = 3;

    private final Roles roles;
    private final Findings findings;
    private @Nullable String title;
    private @Nullable String published;
    private final List<String> authors = new ArrayList<>();

    Titling(Roles roles, Findings findings) {
        this.roles = roles;
        this.findings = findings;
    }

    @Nullable
    String title() {
        return title;
    }

    @Nullable
    String published() {
        return published;
    }

    List<String> authors() {
        return authors;
    }

    /** By styles and headings, before anything is found by its look. */
    void findByStyle(@Nullable String said) {
        List<Integer> titles = at(Role.TITLE);
        if (isOneTitle(titles)) {
            title = joined(titles);
            info("it has the style of a title");
        } else {
            // Every text of a collection has one.
            titles.forEach(i -> roles.setHeading(i, 0));
            findHeading(said);
        }
        plain(Role.SUBTITLE);
        takeAuthors();
        takeDate();
    }

    private List<Integer> at(Role role) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < roles.size(); i++) {
            if (roles.get(i) == role) {
                places.add(i);
            }
        }
        return places;
    }

    private boolean isOneTitle(List<Integer> titles) {
        if (titles.isEmpty()) {
            return false;
        }
        int first = titles.get(0);
        int last = titles.get(titles.size() - 1);
        for (int i = 0; i < first; i++) {
            if (roles.get(i) == Role.HEADING) {
                return false;
            }
        }
        return last - first == titles.size() - 1;
    }

    private String joined(List<Integer> titles) {
        List<String> lines = titles.stream().map(roles::words).toList();
        int next = titles.get(titles.size() - 1) + 1;
        String whole = String.join(" ", lines);
        if (next < roles.size() && roles.get(next) == Role.SUBTITLE) {
            String subtitle = roles.words(next);
            roles.set(next, Role.TITLE);
            return whole + (whole.matches(".*[.:?!…—–-]") ? " " : ": ") + subtitle;
        }
        return whole;
    }

    private void findHeading(@Nullable String said) {
        int first = first(Role.HEADING);
        if (first < 0) {
            return;
        }
        int next = nextAtLeast(first);
        boolean only = next == roles.size() && wordsBetween(0, first) <= MOST_WORDS_ABOVE;
        // A document's name for itself is often its first heading, which then has a text of its own.
        boolean named = isSaid(said, first) && wordsBetween(first + 1, next) <= MOST_WORDS_ABOVE;
        if (only || named) {
            take(first);
            info(only ? "the only heading of the first level" : "the first heading, and the document says so");
        }
    }

    /** The next heading that is not below another; the end where there is none. */
    private int nextAtLeast(int heading) {
        int next = heading + 1;
        while (next < roles.size() && !(roles.get(next) == Role.HEADING && roles.level(next) <= roles.level(heading))) {
            next++;
        }
        return next;
    }

    private int first(Role role) {
        int first = 0;
        while (first < roles.size() && roles.get(first) != role) {
            first++;
        }
        return first < roles.size() ? first : -1;
    }

    private int wordsBetween(int start, int end) {
        int words = 0;
        for (int i = start; i < end; i++) {
            boolean counts = roles.flow(i) instanceof Paragraph && roles.get(i) != Role.CONTENTS;
            words += counts ? Words.count(roles.paragraph(i).text()) : 0;
        }
        return words;
    }

    private void take(int i) {
        title = roles.heading(i);
        roles.set(i, Role.TITLE);
    }

    private boolean isSaid(@Nullable String said, int i) {
        return said != null && TypedContents.key(said).equals(TypedContents.key(roles.words(i)));
    }

    private void plain(Role role) {
        at(role).forEach(i -> roles.set(i, Role.TEXT));
    }

    private void takeAuthors() {
        for (int i : at(Role.AUTHOR)) {
            authors.addAll(Byline.parted(roles.words(i)));
        }
    }

    private void takeDate() {
        for (int i : at(Role.DATE)) {
            if (published == null && title != null) {
                published = roles.words(i);
            } else {
                roles.set(i, Role.TEXT);
            }
        }
    }

    /**
     * By the look of a line at the head of the document, where nothing else gave a title.
     *
     * @param found what stands out, without the title in the end
     * @param said what the document says that its title is
     */
    void findByLook(List<Found> found, @Nullable String said) {
        if (title == null) {
            int first = firstSaid();
            if (first >= 0 && isSaid(said, first)) {
                take(first);
                found.removeIf(each -> each.at() == first);
                info("the document says so");
            } else if (first >= 0) {
                findOutstanding(found, first, said == null);
            }
        }
        if (title != null && authors.isEmpty()) {
            findByline();
        }
    }

    private int firstSaid() {
        int first = 0;
        while (first < roles.size()
                && !(roles.get(first) == Role.TEXT && roles.paragraph(first).isSaid())) {
            if (roles.get(first) == Role.HEADING) {
                return -1;
            }
            first++;
        }
        boolean isShort = first < roles.size() && roles.paragraph(first).text().length() <= Roles.LONGEST_HEADING;
        return isShort ? first : -1;
    }

    /** @param alone whether nothing else could be the title, so that less is enough */
    private void findOutstanding(List<Found> found, int first, boolean alone) {
        if (found.isEmpty() || found.get(0).at() != first) {
            return;
        }
        Found top = found.get(0);
        List<Found> others = found.subList(1, found.size());
        boolean above = others.stream().allMatch(other -> top.prominence().compareTo(other.prominence()) < 0);
        boolean alike = others.stream().allMatch(other -> top.prominence().equals(other.prominence()));
        boolean headed = alone && alike && isHeaded(others, first);
        if ((above || headed) && !top.prominence().part()) {
            take(first);
            found.remove(top);
            findings.doubt(
                    STAGE,
                    Findings.quoted(top.words()) + " is the title by its look: "
                            + top.prominence().inWords() + ".",
                    null);
        }
    }

    /** Whether a name or another heading follows at once, as below a title and not below the heading of a text. */
    private boolean isHeaded(List<Found> others, int title) {
        int next = title + 1;
        boolean found = !others.isEmpty() && others.get(0).at() == next;
        return next < roles.size()
                && roles.get(next) == Role.TEXT
                && (found || Words.count(roles.paragraph(next).text()) <= Byline.MOST_WORDS_OF_A_NAME);
    }

    private void findByline() {
        int at = Math.max(first(Role.TITLE), -1) + 1;
        for (int i = at; i < Math.min(roles.size(), at + DEPTH); i++) {
            List<String> names = Byline.names(roles.get(i) == Role.TEXT ? beginning(i) : "");
            if (!names.isEmpty()) {
                authors.addAll(names);
                roles.set(i, Role.AUTHOR);
                return;
            }
        }
    }

    private String beginning(int i) {
        return roles.paragraph(i).text().length() <= Roles.LONGEST_HEADING ? roles.words(i) : "";
    }

    private void info(String why) {
        findings.info(STAGE, Findings.quoted(String.valueOf(title)) + " is the title: " + why + ".", null);
    }

    /** The title that the document says it has, where the text names none. */
    void settle(@Nullable String said) {
        if (title == null) {
            title = said;
        } else if (said != null && !said.toLowerCase(Locale.ROOT).equals(title.toLowerCase(Locale.ROOT))) {
            findings.info(STAGE, "The document's own properties call it " + Findings.quoted(said) + ".", null);
        }
    }
}
