package org.chapterhouse.domain.anchoring;

/**
 * Where words stand in an edition: in one block, or from one block to the next. Offsets count UTF-16 units within the text
 * of their block; the W3C's Web Annotation Data Model (section 4.2.4) counts code points instead.
 *
 * @param startBlock the place of the first block among the blocks of the edition
 * @param endBlock the same, or the one after it
 */
public record Span(int startBlock, int startOffset, int endBlock, int endOffset) {
    static Span within(int block, int start, int end) {
        return new Span(block, start, block, end);
    }

    boolean overlaps(Span other) {
        return startBlock <= other.endBlock
                && other.startBlock <= endBlock
                && (startBlock != other.endBlock || startOffset < other.endOffset)
                && (other.startBlock != endBlock || other.startOffset < endOffset);
    }
}
