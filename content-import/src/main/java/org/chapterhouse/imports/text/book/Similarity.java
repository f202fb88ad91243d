package org.chapterhouse.imports.text.book;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How alike two titles are that are not the same: lists shorten titles, and spell and punctuate them otherwise. */
final class Similarity {

    /** Of the shorter title's words, those that the longer has too, where the two are one. */
    private static final double ENOUGH = 0.75;

    private Similarity() {}

    /** @param one and the other are {@link TitleKey}s */
    static boolean isLikely(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) {
            return false;
        }
        if (withoutArticle(one).equals(withoutArticle(other))) {
            return true;
        }
        if (one.replace(" ", "").equals(other.replace(" ", ""))) {
            return true;
        }
        List<String> words = List.of(one.split(" "));
        List<String> others = List.of(other.split(" "));
        boolean begins = one.startsWith(other + " ") || other.startsWith(one + " ");
        int shorter = Math.min(words.size(), others.size());
        if (shorter < 2) {
            return begins && Math.max(words.size(), others.size()) <= 4;
        }
        return begins || shared(words, others) >= ENOUGH * shorter;
    }

    private static String withoutArticle(String key) {
        return key.startsWith("the ") ? key.substring("the ".length()) : key;
    }

    /** True for titles of which the one is the other's beginning, or that have most words in common. */
    static boolean isSure(String one, String other) {
        boolean begins = one.startsWith(other + " ") || other.startsWith(one + " ");
        int length = Math.max(one.split(" ").length, other.split(" ").length);
        return isLikely(one, other)
                && (begins || shared(List.of(one.split(" ")), List.of(other.split(" "))) >= ENOUGH * length);
    }

    private static double shared(List<String> words, List<String> others) {
        Set<String> left = new HashSet<>(others);
        return Math.min(words.stream().distinct().filter(left::contains).count(), Math.min(words.size(), left.size()));
    }
}
