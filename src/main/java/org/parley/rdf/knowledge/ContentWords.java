package org.parley.rdf.knowledge;

import java.util.HashSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.model.rule.RuleFile;

/**
 * The words of a scope that tell one measure from another of its type: folded, each once, in alphabetical order, without
 * the words of lexicon/scope-words.tsv. Names of states go as well, since each side words them in its own way ("Ukraine's
 * energy", "each other's energy"), unless nothing else is left.
 */
public final class ContentWords {
    private static final Pattern BREAK = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int SHORTEST = 2;

    private final Set<String> skipped = new HashSet<>();
    private final Set<String> places;

    ContentWords(String lexicon, Registry registry) {
        RuleFile.rows(lexicon + "/scope-words.tsv").forEach(row -> skipped.addAll(row.list("words")));
        places = registry.placeWords();
    }

    /** The telling words of a scope or label. */
    public SortedSet<String> of(String text) {
        SortedSet<String> all = words(text);
        SortedSet<String> unplaced =
                all.stream().filter(word -> !places.contains(word)).collect(Collectors.toCollection(TreeSet::new));
        return unplaced.isEmpty() ? all : unplaced;
    }

    private SortedSet<String> words(String text) {
        return BREAK.splitAsStream(Slug.fold(text).replaceAll("['’]s\\b", ""))
                .flatMap(word ->
                        word.chars().allMatch(letter -> letter < 128) ? Stream.of(word) : Stream.of(Slug.of(word)))
                .filter(word -> word.length() >= SHORTEST && !skipped.contains(word))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
