package org.chapterhouse.app.library;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chapterhouse.domain.Slug;
import org.chapterhouse.domain.group.Viewer;
import org.chapterhouse.domain.library.Block;
import org.chapterhouse.domain.library.BlockKind;
import org.chapterhouse.domain.library.Chapter;
import org.chapterhouse.domain.library.Edition;
import org.chapterhouse.domain.library.Reading;
import org.chapterhouse.domain.library.Section;
import org.chapterhouse.imports.outline.OutlinedText;
import org.jspecify.annotations.Nullable;

/** Makes an imported text an edition of a reading. */
public final class Publishing {
    private static final String OPENING = "opening";

    private static final Pattern LINK = Pattern.compile("<a href=\"#b-([^\"]+)\"");

    private final Edition edition;
    private final String pictures;
    private final Map<String, String> slugOfBlock = new HashMap<>();
    private final Set<String> slugs = new HashSet<>();
    private int position;

    /** A section with the title and the slug that it has in its edition. */
    private record Named(
            org.chapterhouse.imports.outline.Section section,
            @Nullable String title,
            String slug) {}

    private Publishing(Edition edition) {
        this.edition = edition;
        this.pictures = "<img src=\"/readings/" + edition.reading.slug + "/editions/" + edition.number + "/pictures/";
    }

    /** Publishes a text as a new reading; nothing of it is stored unless all of it is. */
    public static Edition publish(OutlinedText text, String fileName, Reading.Record record, Viewer by, Instant now) {
        Edition edition = Edition.next(Reading.add(record, by, now), fileName, by.signedIn(), now);
        store(text, edition);
        return edition;
    }

    /** Gives an edition its text. */
    static void store(OutlinedText text, Edition edition) {
        edition.cover = text.pictures().cover();
        text.pictures().assets().forEach(asset -> edition.addPicture(asset.name(), asset.mediaType(), asset.content()));
        new Publishing(edition).store(text.chapters());
    }

    private void store(List<org.chapterhouse.imports.outline.Chapter> chapters) {
        List<List<Named>> named = chapters.stream().map(this::named).toList();
        for (int index = 0; index < chapters.size(); index++) {
            Chapter chapter = edition.addChapter(index + 1, chapters.get(index).title());
            named.get(index).forEach(section -> store(chapter, section));
        }
    }

    private List<Named> named(org.chapterhouse.imports.outline.Chapter chapter) {
        List<Named> named = new ArrayList<>();
        boolean untitled = chapter.sections().stream().allMatch(section -> section.title() == null);
        PartNames names = new PartNames();
        names.chapter(chapter.title() == null ? edition.reading.title : chapter.title());
        for (org.chapterhouse.imports.outline.Section section : chapter.sections()) {
            if (section.title() != null) {
                names.titled(section.title());
                named.add(named(section, section.title()));
            } else {
                String name = names.next();
                boolean first = named.isEmpty();
                named.add(named(section, !first ? name : untitled ? chapter.title() : null));
            }
        }
        return named;
    }

    private Named named(org.chapterhouse.imports.outline.Section section, @Nullable String title) {
        String slug = Slug.free(title == null ? OPENING : title, slugs::contains);
        slugs.add(slug);
        section.blocks().forEach(block -> slugOfBlock.put(block.key(), slug));
        return new Named(section, title, slug);
    }

    private void store(Chapter chapter, Named named) {
        Section section = Section.add(
                chapter,
                new Section.Heading(
                        ++position, named.slug(), named.title(), named.section().words()));
        Block.addAll(
                section,
                named.section().blocks().stream()
                        .map(block -> content(block, named.slug()))
                        .toList());
    }

    private Block.Content content(org.chapterhouse.imports.outline.Block block, String slug) {
        String html = block.html().replace("<img src=\"asset:", pictures);
        return new Block.Content(block.key(), BlockKind.valueOf(block.kind().name()), block.text(), linked(html, slug));
    }

    /** A link within its own section stays on the page; one to another leads to that one's page, beside this. */
    private String linked(String html, String slug) {
        return LINK.matcher(html).replaceAll(link -> Matcher.quoteReplacement(link(link, slug)));
    }

    private String link(MatchResult link, String slug) {
        String target = slugOfBlock.getOrDefault(link.group(1), slug);
        return target.equals(slug) ? link.group() : "<a href=\"" + target + "#b-" + link.group(1) + "\"";
    }
}
