package org.parley.compare.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parley.model.rule.RuleFile;
import org.parley.model.rule.RuleFile.Row;

/** The concepts of lexicon/concepts.tsv by the words that speak of them. */
final class Concepts {
    private static final int DEEPEST = 4;
    private static final double SHARE_OF_BROADER = 0.5;

    /** A concept, how much it tells, and the concept it is a kind of, if any. */
    record Concept(String name, double weight, String broader) {}

    private final Map<String, Concept> byName = new HashMap<>();
    private final Map<String, List<Concept>> byPhrase = new HashMap<>();
    private final Map<String, List<Concept>> byStem = new HashMap<>();
    /** The most words of a phrase that begins with a word. */
    private final Map<String, Integer> longest = new HashMap<>();

    private final Stems stems;

    private Concepts(List<Row> rows, Stems stems) {
        this.stems = stems;
        for (Row row : rows) {
            var concept = new Concept(row.get("concept"), Double.parseDouble(row.get("weight")), row.get("broader"));
            byName.put(concept.name(), concept);
            for (String word : row.list("words")) {
                String phrase = word.replace('-', ' ');
                String[] parts = phrase.split(" ");
                longest.merge(parts[0], parts.length, Math::max);
                byPhrase.computeIfAbsent(phrase, any -> new ArrayList<>()).add(concept);
                byStem.computeIfAbsent(stemmed(phrase), any -> new ArrayList<>())
                        .add(concept);
            }
        }
    }

    static Concepts standard(Stems stems) {
        return new Concepts(RuleFile.rows("/lexicon/concepts.tsv"), stems);
    }

    /** The most words that a phrase has which begins with this one. */
    int longestFrom(String word) {
        return longest.getOrDefault(word, 1);
    }

    /** The concepts of a phrase in dictionary form, or with its last word by its stem. */
    List<Concept> of(String phrase) {
        List<Concept> exact = byPhrase.getOrDefault(phrase, List.of());
        return exact.isEmpty() ? byStem.getOrDefault(stemmed(phrase), List.of()) : exact;
    }

    /** The concepts of a phrase of names: "Strategic Energy Dialogue". A single word of a name has no stem: "Unity". */
    List<Concept> named(String phrase) {
        return phrase.indexOf(' ') < 0 ? byPhrase.getOrDefault(phrase, List.of()) : of(phrase);
    }

    private String stemmed(String phrase) {
        int last = phrase.lastIndexOf(' ') + 1;
        return phrase.substring(0, last) + stems.of(phrase.substring(last));
    }

    /** What a concept is a kind of, nearest first, with the share of its weight that each has. */
    Map<Concept, Double> broader(Concept concept) {
        Map<Concept, Double> all = new HashMap<>();
        Concept at = concept;
        double share = SHARE_OF_BROADER;
        while (byName.containsKey(at.broader()) && all.size() < DEEPEST) {
            at = byName.get(at.broader());
            all.put(at, share);
            share *= SHARE_OF_BROADER;
        }
        return all;
    }
}
