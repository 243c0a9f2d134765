package org.parley.extract.statement;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How much two pieces of text have in common: the share of the shorter one's longer words that the other holds too. */
final class WordOverlap {
    private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int SHORTEST = 4;

    private WordOverlap() {}

    static double of(String one, String other) {
        Set<String> first = words(one);
        Set<String> second = words(other);
        Set<String> common = new HashSet<>(first);
        common.retainAll(second);
        int shorter = Math.min(first.size(), second.size());
        return shorter == 0 ? 0 : (double) common.size() / shorter;
    }

    private static Set<String> words(String text) {
        return GAP.splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> word.length() >= SHORTEST)
                .collect(Collectors.toSet());
    }
}
