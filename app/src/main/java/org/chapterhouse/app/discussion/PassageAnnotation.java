package org.chapterhouse.app.discussion;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.chapterhouse.app.library.EditionTexts.BlockText;
import org.chapterhouse.domain.discussion.DiscussionThread;
import org.chapterhouse.domain.discussion.Passage;

/**
 * A thread on a passage as other readers' tools know it: an annotation (W3C Web Annotation Data Model, 2017) whose body is
 * the thread and whose target is words of a section. Positions count code points, as section 4.2.4 of the model asks for,
 * where {@link Passage} counts UTF-16 units; they are those of the texts of the section's blocks with a line feed between
 * each and the next.
 */
@JsonPropertyOrder({"@context", "id", "type", "motivation", "created", "creator", "body", "target"})
@JsonInclude(JsonInclude.Include.NON_NULL)
record PassageAnnotation(String id, String created, Creator creator, Body body, Target target) {
    /** The media type of annotations, with the profile that names the model (W3C Web Annotation Vocabulary, appendix A). */
    static final String MEDIA_TYPE = "application/ld+json;profile=\"http://www.w3.org/ns/anno.jsonld\"";

    private static final int CONTEXT = 32;

    record Creator(String type, String name) {}

    record Body(String id, String type, String format) {}

    record Target(String source, List<Selector> selector) {}

    /** What finds the words: {@link Quote} or {@link Position}. */
    sealed interface Selector {}

    @JsonPropertyOrder({"type", "exact", "prefix", "suffix"})
    record Quote(String exact, String prefix, String suffix) implements Selector {
        @JsonProperty
        public String type() {
            return "TextQuoteSelector";
        }
    }

    /** In code points; {@code end} is behind the last of them. */
    @JsonPropertyOrder({"type", "start", "end"})
    record Position(int start, int end) implements Selector {
        @JsonProperty
        public String type() {
            return "TextPositionSelector";
        }
    }

    @JsonProperty("@context")
    public String context() {
        return "http://www.w3.org/ns/anno.jsonld";
    }

    @JsonProperty
    public String type() {
        return "Annotation";
    }

    @JsonProperty
    public String motivation() {
        return "commenting";
    }

    /**
     * The annotation that a thread makes.
     *
     * @param blocks those of the passage's section
     * @param base the address of the site
     */
    static PassageAnnotation of(DiscussionThread thread, Passage passage, List<BlockText> blocks, URI base) {
        String address = base.resolve("/groups/" + thread.group.slug + "/threads/" + thread.number)
                .toASCIIString();
        return new PassageAnnotation(
                address + "/annotation",
                thread.startedAt.toString(),
                new Creator("Person", thread.startedBy.name),
                new Body(address, "Text", "text/html"),
                new Target(base.resolve(ThreadAddress.of(thread)).toASCIIString(), selectors(passage, blocks)));
    }

    private static List<Selector> selectors(Passage passage, List<BlockText> blocks) {
        if (passage.isLost()) {
            return List.of(new Quote(passage.quote, passage.prefix, passage.suffix));
        }
        StringBuilder text = new StringBuilder();
        int start = 0;
        int end = 0;
        for (BlockText block : blocks) {
            if (block.key().equals(passage.startBlock)) {
                start = text.length() + passage.startOffset;
            }
            if (block.key().equals(passage.endBlock)) {
                end = text.length() + passage.endOffset;
            }
            text.append(block.text()).append('\n');
        }
        return selectors(text, start, end);
    }

    private static List<Selector> selectors(StringBuilder text, int start, int end) {
        List<Selector> selectors = new ArrayList<>();
        int before = text.offsetByCodePoints(start, -Math.min(CONTEXT, text.codePointCount(0, start)));
        int after = text.offsetByCodePoints(end, Math.min(CONTEXT, text.codePointCount(end, text.length())));
        selectors.add(new Quote(text.substring(start, end), text.substring(before, start), text.substring(end, after)));
        selectors.add(new Position(text.codePointCount(0, start), text.codePointCount(0, end)));
        return selectors;
    }
}
