package org.chapterhouse.imports.outline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Puts pictures that were fetched into the places that wait for them. One that was not is
 * left out.
 */
public final class WantedPictures {

    /** As {@link BlockWriter} writes it. */
    private static final Pattern PLACE =
            Pattern.compile("<img src=\"asset:(wanted-\\d+)\" alt=\"([^\"]*)\" width=\"[^\"]*\" height=\"[^\"]*\">");

    /** In pixels. A smaller picture shows nothing; it is there to count its readers. */
    private static final int SMALLEST = 3;

    private static final String ABSENT = "a picture that is not here";

    private final Map<String, Asset> fetched;

    private WantedPictures(Map<String, Asset> fetched) {
        this.fetched = fetched;
    }

    /** The name of the n-th picture of a source, counted from 1, until it is fetched. */
    public static String name(int number) {
        return "wanted-" + number;
    }

    /** Where the pictures are that a reader sees, by their names; those of what was left out are not among them. */
    public static Map<String, String> shown(Draft draft) {
        Map<String, String> shown = new LinkedHashMap<>();
        for (Piece piece : draft.pieces()) {
            Matcher place = PLACE.matcher(piece.isRead() ? piece.html() : "");
            while (place.find()) {
                String address = draft.wanted().get(place.group(1));
                if (address != null) {
                    shown.put(place.group(1), address);
                }
            }
        }
        return shown;
    }

    /**
     * The draft with no picture wanted any more.
     *
     * @param fetched by the names that {@link Draft#wanted()} has
     */
    public static Draft placed(Draft draft, Map<String, Asset> fetched) {
        WantedPictures wanted = new WantedPictures(fetched);
        return new Draft(draft.about(), wanted.placed(draft.pieces()), wanted.pictures(draft.pictures()));
    }

    private Pictures pictures(Pictures known) {
        Set<String> names = new HashSet<>();
        List<Asset> assets = new ArrayList<>(known.assets());
        known.assets().forEach(asset -> names.add(asset.name()));
        fetched.values().stream()
                .filter(asset -> shows(asset) && names.add(asset.name()))
                .forEach(assets::add);
        return new Pictures(assets, known.cover());
    }

    private static boolean shows(@Nullable Asset asset) {
        return asset != null && asset.width() >= SMALLEST && asset.height() >= SMALLEST;
    }

    /** What leads to a picture that is not there leads to what follows it. */
    private List<Piece> placed(List<Piece> pieces) {
        List<Piece> result = new ArrayList<>();
        List<String> waiting = new ArrayList<>();
        for (Piece piece : pieces) {
            Matcher place = PLACE.matcher(piece.html());
            boolean shown = !place.find() || piece.kind() != BlockKind.FIGURE || shows(fetched.get(place.group(1)));
            waiting.addAll(piece.marks().anchors());
            if (!shown) {
                absent(piece).ifPresent(result::add);
            } else if (piece.isDropped() || waiting.isEmpty()) {
                result.add(pictured(piece));
            } else {
                result.add(pictured(piece).anchored(waiting));
                waiting.clear();
            }
        }
        return result.stream().anyMatch(piece -> piece.isRead() && !piece.isHeading()) ? result : described(result);
    }

    /** Of a page of nothing but pictures, what they show is all there is to read. */
    private static List<Piece> described(List<Piece> pieces) {
        return pieces.stream()
                .map(piece -> ABSENT.equals(piece.marks().dropped()) ? piece.restored() : piece)
                .toList();
    }

    private Piece pictured(Piece piece) {
        Matcher place = PLACE.matcher(piece.html());
        return place.find() ? piece.written(place.replaceAll(this::picture)) : piece;
    }

    /** What a picture shows was written for those who cannot see it: whoever wants it in the text restores it. */
    private static Optional<Piece> absent(Piece figure) {
        String reason = figure.isDropped() ? String.valueOf(figure.marks().dropped()) : ABSENT;
        return figure.text().isEmpty()
                ? Optional.empty()
                : Optional.of(Piece.plain(BlockKind.CAPTION, figure.text(), figure.line())
                        .dropped(reason));
    }

    private String picture(MatchResult place) {
        Asset asset = fetched.get(place.group(1));
        String image = asset == null || !shows(asset)
                ? ""
                : "<img src=\"asset:%s\" alt=\"%s\" width=\"%d\" height=\"%d\">"
                        .formatted(asset.name(), place.group(2), asset.width(), asset.height());
        return Matcher.quoteReplacement(image);
    }
}
