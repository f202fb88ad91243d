package org.chapterhouse.domain.discussion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chapterhouse.domain.anchoring.Finding;
import org.chapterhouse.domain.anchoring.FindingWords;
import org.chapterhouse.domain.anchoring.Place;
import org.chapterhouse.domain.anchoring.Quotation;
import org.chapterhouse.domain.library.Edition;
import org.chapterhouse.domain.library.Section;
import org.chapterhouse.domain.library.Successor;
import org.chapterhouse.domain.schedule.Plan;

/** What follows the sections and passages of one edition in another. */
final class Following {
    private final Edition from;
    private final Edition to;
    private final Map<UUID, Section> sections;
    private final Map<UUID, List<Section>> successors = new HashMap<>();

    private Following(Edition from, Edition to) {
        this.from = from;
        this.to = to;
        this.sections = Section.of(to).stream().collect(Collectors.toMap(section -> section.id, section -> section));
    }

    /** From an edition to a later one. */
    static Following onward(Edition from, Edition to) {
        Following following = new Following(from, to);
        Successor.between(from, to).forEach(each -> following.note(each.section, each.successor));
        return following;
    }

    /** From an edition back to an earlier one; a section that is new goes where the one before it goes. */
    static Following back(Edition from, Edition to) {
        Following following = new Following(from, to);
        Successor.between(to, from).forEach(each -> following.note(each.successor, each.section));
        List<Section> before = List.of(Section.of(to).get(0));
        for (Section section : Section.of(from)) {
            following.successors.putIfAbsent(section.id, before);
            before = following.of(section);
        }
        return following;
    }

    private void note(UUID section, UUID successor) {
        successors
                .computeIfAbsent(section, any -> new ArrayList<>())
                .add(Objects.requireNonNull(sections.get(successor)));
    }

    /** The sections in which a section goes on, the one with most of it first. */
    List<Section> of(Section section) {
        return successors.getOrDefault(section.id, List.of());
    }

    /** The sections in which some sections go on, in reading order. */
    List<Section> of(List<Section> some) {
        return some.stream()
                .flatMap(section -> of(section).stream())
                .distinct()
                .sorted(Comparator.comparingInt(section -> section.position))
                .toList();
    }

    /** The sections that follow none. */
    List<Section> added() {
        Set<Section> following =
                successors.values().stream().flatMap(List::stream).collect(Collectors.toSet());
        return sections.values().stream()
                .filter(section -> !following.contains(section))
                .sorted(Comparator.comparingInt(section -> section.position))
                .toList();
    }

    /** Where a thread on a section goes: to its passage, else to where most of the section goes on. */
    Section of(DiscussionThread thread) {
        Section now = Objects.requireNonNull(thread.section);
        return Passage.findIn(thread, to).map(passage -> passage.section).orElseGet(() -> of(now).get(0));
    }

    /** Looks for those of a plan's passages that were not looked for yet. */
    void findPassages(Plan plan) {
        List<Passage> missing = Passage.of(plan, from).stream()
                .filter(passage -> Passage.findIn(passage.thread, to).isEmpty())
                .toList();
        if (!missing.isEmpty()) {
            List<Place> before = Successor.places(from);
            List<Place> after = Successor.places(to);
            FindingWords finding = new FindingWords(after);
            for (Passage passage : missing) {
                Finding found = passage.isLost() ? Finding.LOST : finding.find(quotation(passage, before));
                keep(passage, found, after);
            }
        }
    }

    private void keep(Passage passage, Finding found, List<Place> after) {
        Section section = found.span() == null
                ? of(passage.section).get(0)
                : Objects.requireNonNull(
                        sections.get(after.get(found.span().startBlock()).section()));
        Passage.followed(passage, section, found, after).persist();
    }

    private Quotation quotation(Passage passage, List<Place> before) {
        int at = 0;
        while (!before.get(at).key().equals(passage.startBlock)) {
            at++;
        }
        Place block = before.get(at);
        String next = at + 1 == before.size() ? "" : before.get(at + 1).text();
        boolean inOne = block.key().equals(passage.endBlock);
        String text = inOne ? block.text() : block.text() + " " + next;
        int end = inOne ? passage.endOffset : block.text().length() + 1 + passage.endOffset;
        String ahead = at == 0 ? "" : before.get(at - 1).text() + " ";
        return new Quotation(
                block,
                passage.startOffset,
                text.substring(passage.startOffset, end),
                ahead + text.substring(0, passage.startOffset),
                text.substring(end) + (inOne ? " " + next : ""),
                of(passage.section).stream().map(section -> section.id).collect(Collectors.toSet()));
    }
}
