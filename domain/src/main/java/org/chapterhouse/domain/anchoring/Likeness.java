package org.chapterhouse.domain.anchoring;

/** How alike two texts are, from 0 to 1. */
final class Likeness {
    private Likeness() {}

    /**
     * The best approximate place of a pattern in a text.
     *
     * @param start where it begins in the text
     * @param end behind its last character
     * @param likeness one less the share of the pattern's characters that would have to be changed
     */
    record Match(int start, int end, double likeness) {
        private static final int LONGEST_REST = 24;
        // Fewer characters stand beside much.
        private static final int TELLING_EDGE = 10;

        /** The same place, reaching to what stood right before and after the pattern where it is still near. */
        Match between(String before, String after, String text) {
            int first = start;
            int last = end;
            if (before.length() >= TELLING_EDGE) {
                String edge = before.substring(before.length() - TELLING_EDGE);
                int at = text.lastIndexOf(edge, start + LONGEST_REST - TELLING_EDGE) + TELLING_EDGE;
                first = at >= TELLING_EDGE && at >= start - LONGEST_REST && at < end ? at : start;
            }
            if (after.length() >= TELLING_EDGE) {
                int at = text.indexOf(after.substring(0, TELLING_EDGE), end - LONGEST_REST);
                last = at > first && at <= end + LONGEST_REST ? at : end;
            }
            return new Match(first, last, likeness);
        }

        /** The same place without spaces around, grown to whole words where it begins or ends in the middle of one. */
        Match inWholeWords(String text) {
            return trimmed(text).grown(text);
        }

        private Match trimmed(String text) {
            int first = start;
            while (first < end && Character.isWhitespace(text.charAt(first))) {
                first++;
            }
            int last = end;
            while (last > first && Character.isWhitespace(text.charAt(last - 1))) {
                last--;
            }
            return new Match(first, last, likeness);
        }

        private Match grown(String text) {
            int first = start;
            while (first > 0 && start - first < LONGEST_REST && isInWord(text, first)) {
                first--;
            }
            int last = end;
            while (last < text.length() && last - end < LONGEST_REST && isInWord(text, last)) {
                last++;
            }
            return new Match(first, last, likeness);
        }

        private static boolean isInWord(String text, int at) {
            return at > 0 && at < text.length() && isOfWord(text.charAt(at - 1)) && isOfWord(text.charAt(at));
        }

        // Writing without spaces between words is left as it is.
        private static boolean isOfWord(char c) {
            boolean mark = Character.getType(c) == Character.NON_SPACING_MARK
                    || Character.getType(c) == Character.COMBINING_SPACING_MARK;
            return mark || Character.isSurrogate(c) || Character.isLetterOrDigit(c) && !Character.isIdeographic(c);
        }
    }

    /**
     * Finds the part of a text that is most like a pattern (Sellers 1980: edit distance with a free beginning and end).
     * Takes time in proportion to the product of their lengths.
     */
    static Match best(String pattern, String text) {
        int[] cost = new int[pattern.length() + 1];
        int[] begin = new int[pattern.length() + 1];
        for (int i = 0; i <= pattern.length(); i++) {
            cost[i] = i;
        }
        int least = pattern.length();
        int end = 0;
        int start = 0;
        for (int at = 1; at <= text.length(); at++) {
            step(pattern, text.charAt(at - 1), at, cost, begin);
            int first = begin[pattern.length()];
            // Of two parts with as many changes the longer one has more of the pattern in it.
            if (cost[pattern.length()] < least || cost[pattern.length()] == least && at - first > end - start) {
                least = cost[pattern.length()];
                end = at;
                start = first;
            }
        }
        return new Match(start, end, pattern.isEmpty() ? 0 : 1 - (double) least / pattern.length());
    }

    private static void step(String pattern, char c, int at, int[] cost, int[] begin) {
        int diagonal = cost[0];
        int diagonalBegin = begin[0];
        begin[0] = at;
        for (int i = 1; i < cost.length; i++) {
            int left = cost[i];
            int leftBegin = begin[i];
            int replaced = diagonal + (pattern.charAt(i - 1) == c ? 0 : 1);
            int least = Math.min(replaced, Math.min(left, cost[i - 1]) + 1);
            int earliest = replaced == least ? diagonalBegin : at;
            earliest = left + 1 == least ? Math.min(earliest, leftBegin) : earliest;
            earliest = cost[i - 1] + 1 == least ? Math.min(earliest, begin[i - 1]) : earliest;
            cost[i] = least;
            begin[i] = earliest;
            diagonal = left;
            diagonalBegin = leftBegin;
        }
    }

    /** How alike two short texts are as a whole; 1 where both are empty, since then nothing speaks against them. */
    static double of(String one, String other) {
        if (one.isEmpty() && other.isEmpty()) {
            return 1;
        }
        int longer = Math.max(one.length(), other.length());
        return 1 - (double) distance(one, other) / longer;
    }

    private static int distance(String one, String other) {
        int[] cost = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            cost[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = cost[0];
            cost[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int up = cost[j];
                int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                cost[j] = Math.min(replaced, Math.min(up, cost[j - 1]) + 1);
                diagonal = up;
            }
        }
        return cost[other.length()];
    }
}
