package org.chapterhouse.imports.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WantedPicturesTest {

    private static final About NOTHING = new About(null, List.of(), null, null, null, null);
    private static final Asset WHEEL = new Asset("0a.png", "image/png", 30, 20, new byte[] {1});
    private static final Asset DOT = new Asset("0b.png", "image/png", 1, 1, new byte[] {2});

    @Test
    void fetchedPictureIsShownInItsPlace() {
        Draft placed =
                WantedPictures.placed(draft(figure(1, "Wheel"), line(2)), Map.of("wanted-1", WHEEL, "wanted-2", WHEEL));
        assertThat(placed.pieces())
                .extracting(Piece::html)
                .containsExactly(
                        "<figure><img src=\"asset:0a.png\" alt=\"Wheel\" width=\"30\" height=\"20\"></figure>",
                        "<p>A <img src=\"asset:0a.png\" alt=\"\" width=\"30\" height=\"20\"> b</p>");
        assertThat(placed.pictures().assets()).containsExactly(WHEEL);
        assertThat(placed.wanted()).isEmpty();
    }

    @Test
    void pictureThatIsNotThereIsLeftOut() {
        Draft placed = WantedPictures.placed(draft(figure(1, "Wheel").anchored(List.of("w")), line(3)), Map.of());
        assertThat(placed.pieces()).extracting(Piece::text).containsExactly("Wheel", "A b");
        assertThat(placed.pieces())
                .extracting(piece -> piece.marks().dropped())
                .containsExactly("a picture that is not here", null);
        assertThat(placed.pieces().get(1).marks().anchors()).containsExactly("w");
        assertThat(placed.pieces().get(0).html()).isEqualTo("<p>Wheel</p>");
        assertThat(placed.pieces().get(1).html()).isEqualTo("<p>A  b</p>");
    }

    @Test
    void pageOfPicturesAloneSaysWhatTheyShow() {
        Draft draft = draft(Piece.heading(1, "Mills", 0), figure(1, "Wheel"), figure(2, "Weir"));
        assertThat(WantedPictures.placed(draft, Map.of()).pieces())
                .filteredOn(Piece::isRead)
                .extracting(Piece::text)
                .containsExactly("Mills", "Wheel", "Weir");
        assertThat(WantedPictures.placed(draft, Map.of("wanted-1", WHEEL)).pieces())
                .filteredOn(Piece::isRead)
                .hasSize(2);
    }

    @Test
    void pictureThatCountsReadersIsNone() {
        Draft placed = WantedPictures.placed(draft(figure(1, "")), Map.of("wanted-1", DOT));
        assertThat(placed.pieces()).noneMatch(Piece::isRead);
        assertThat(placed.pictures().assets()).isEmpty();
    }

    @Test
    void picturesOfWhatIsLeftOutAreNotShown() {
        Draft draft = new Draft(
                NOTHING,
                List.of(figure(1, "Wheel"), figure(2, "Logo").dropped("around"), line(3)),
                Pictures.NONE,
                Map.of("wanted-1", "a.png", "wanted-2", "b.png", "wanted-3", "c.png"));
        assertThat(WantedPictures.shown(draft))
                .containsExactly(Map.entry("wanted-1", "a.png"), Map.entry("wanted-3", "c.png"));
        assertThat(WantedPictures.placed(draft, Map.of())
                        .pieces()
                        .get(1)
                        .marks()
                        .dropped())
                .isEqualTo("around");
    }

    private static Piece figure(int number, String alt) {
        String html = "<figure>" + image(number, alt) + "</figure>";
        return new Piece(BlockKind.FIGURE, 0, alt, html, 0);
    }

    private static Piece line(int number) {
        return new Piece(BlockKind.PARAGRAPH, 0, "A b", "<p>A " + image(number, "") + " b</p>", 0);
    }

    private static String image(int number, String alt) {
        return "<img src=\"asset:%s\" alt=\"%s\" width=\"1\" height=\"1\">".formatted(WantedPictures.name(number), alt);
    }

    private static Draft draft(Piece... pieces) {
        return new Draft(NOTHING, List.of(pieces), Pictures.NONE, Map.of("wanted-1", "https://example.org/a.png"));
    }
}
