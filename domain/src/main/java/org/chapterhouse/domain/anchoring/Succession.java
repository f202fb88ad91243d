package org.chapterhouse.domain.anchoring;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Which sections of a later edition follow those of an earlier one, by the blocks that they share: exactly, or by most of
 * their words in the same order. A section that was split has several successors, and one of several that were joined has
 * the same as they.
 */
public final class Succession {
    /** Less of a section than this share, gone to another, does not make that one its successor. */
    public static final double LEAST = 0.1;

    /** But for a section of which this share comes from it: however short, it was cut off. */
    private static final double CUT_OFF = 0.5;

    /** The share where nothing of a section goes on: its threads stay with what is called the same, or is beside it. */
    private static final double NOTHING = 0.01;

    /** The share of a block's pairs of words that another block must have to follow it. */
    private static final double ALIKE = 0.3;

    private final List<Place> later;
    private final List<String> folded;
    private final Shingles shingles;
    private final Map<String, Integer> byKey = new HashMap<>();
    private final Map<UUID, Double> lengths;

    private Succession(List<Place> later) {
        this.later = later;
        this.folded =
                later.stream().map(place -> Folded.of(place.text()).text()).toList();
        this.shingles = new Shingles(folded);
        this.lengths = later.stream()
                .collect(Collectors.groupingBy(Place::section, Collectors.summingDouble(Succession::length)));
        for (int i = 0; i < later.size(); i++) {
            byKey.putIfAbsent(hash(later.get(i)), i);
        }
    }

    /** A key is a hash of the block and the number of those that are the same. */
    private static String hash(Place place) {
        return place.key().replaceFirst("-\\d+$", "");
    }

    /**
     * Sections of an earlier edition, all of them.
     *
     * @param inOrder in reading order, those without text too
     * @param namesakes for some of them the one of the later edition that has the same title
     */
    public record Sections(List<UUID> inOrder, Map<UUID, UUID> namesakes) {}

    /**
     * The successors of each section of an earlier edition, with the share of its words that went on in each. What was
     * written anew is followed by its namesake, and what has none by what follows the section before it.
     *
     * @param earlier the blocks of the earlier edition in reading order
     * @param later those of the later one, of which there is at least one
     */
    public static Map<UUID, Map<UUID, Double>> of(Sections sections, List<Place> earlier, List<Place> later) {
        return new Succession(later).successors(sections, earlier);
    }

    private Map<UUID, Map<UUID, Double>> successors(Sections sections, List<Place> earlier) {
        Map<UUID, List<Place>> blocks = earlier.stream().collect(Collectors.groupingBy(Place::section));
        Map<UUID, Map<UUID, Double>> successors = new LinkedHashMap<>();
        UUID neighbour = later.get(0).section();
        for (UUID section : sections.inOrder()) {
            Map<UUID, Double> found = weighed(blocks.getOrDefault(section, List.of()));
            if (found.isEmpty()) {
                found.put(sections.namesakes().getOrDefault(section, neighbour), NOTHING);
            }
            neighbour = last(found.keySet());
            successors.put(section, found);
        }
        return successors;
    }

    private Map<UUID, Double> weighed(List<Place> section) {
        Map<UUID, Double> shares = new LinkedHashMap<>();
        Map<UUID, Double> taken = new HashMap<>();
        double all = section.stream().mapToDouble(Succession::length).sum();
        for (Place place : section) {
            int next = next(place);
            if (next >= 0) {
                UUID successor = later.get(next).section();
                shares.merge(successor, length(place) / all, Double::sum);
                taken.merge(successor, length(later.get(next)), Double::sum);
            }
        }
        double most =
                shares.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        shares.entrySet()
                .removeIf(each -> each.getValue() < LEAST
                        && each.getValue() < most
                        && taken.getOrDefault(each.getKey(), 0.0) < CUT_OFF * lengths.getOrDefault(each.getKey(), 0.0));
        shares.replaceAll((successor, share) -> Math.min(1, share));
        return shares;
    }

    private static double length(Place place) {
        return place.text().length() + 1;
    }

    /** The block that follows another; -1 where none does. */
    private int next(Place place) {
        Integer same = byKey.get(hash(place));
        if (same != null) {
            return same;
        }
        String text = Folded.of(place.text()).text();
        List<Integer> likeliest = shingles.likeliest(text, 1);
        boolean alike = !likeliest.isEmpty() && Shingles.shared(text, folded.get(likeliest.get(0))) >= ALIKE;
        return alike ? likeliest.get(0) : -1;
    }

    private static UUID last(Collection<UUID> sections) {
        UUID last = new UUID(0, 0);
        for (UUID section : sections) {
            last = section;
        }
        return last;
    }
}
