package org.parley.annotate.cluster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.parley.annotate.learn.ModelFile;

/** Clusters the words of a text. The same sentences give the same bytes. */
public final class ClusterTraining {
    private static final int CLUSTERS = 512;
    private static final int RARE = 3;
    private static final String BOUNDARY = "\n";

    /** The model file of the clusters that these sentences teach; words have straight quotation marks. */
    public static byte[] learn(List<String[]> sentences) {
        Map<String, Integer> counts = new HashMap<>();
        sentences.forEach(words -> count(words, counts));
        List<List<String>> known =
                sentences.stream().map(words -> known(words, counts)).toList();
        Map<String, Integer> numbers = numbers(known);
        List<int[]> numbered = known.stream()
                .map(words -> words.stream().mapToInt(numbers::get).toArray())
                .toList();
        String[] paths = BrownClustering.paths(numbered, numbers.size(), CLUSTERS);
        Map<String, String> pathOf = new HashMap<>();
        numbers.forEach((word, number) -> pathOf.put(word, paths[number]));
        pathOf.remove(BOUNDARY);
        return ModelFile.bytes(Clusters.MODEL, Clusters.bytes(pathOf));
    }

    /** Counts words; the capital that begins a sentence counts as a small letter. */
    private static void count(String[] words, Map<String, Integer> counts) {
        for (int i = 0; i < words.length; i++) {
            counts.merge(i == 0 ? words[i].toLowerCase(Locale.ROOT) : words[i], 1, Integer::sum);
        }
    }

    /** A sentence as the clusters see it: rare words replaced by their shape, a boundary at both ends. */
    private static List<String> known(String[] words, Map<String, Integer> counts) {
        List<String> known = new ArrayList<>();
        known.add(BOUNDARY);
        for (int i = 0; i < words.length; i++) {
            String lower = words[i].toLowerCase(Locale.ROOT);
            int often = counts.getOrDefault(words[i], 0);
            int folded = counts.getOrDefault(lower, 0);
            boolean asIs = i == 0 ? often > folded : often >= RARE;
            known.add(asIs ? words[i] : folded >= RARE ? lower : WordShape.of(words[i]));
        }
        known.add(BOUNDARY);
        return known;
    }

    /** Each word's rank by frequency; those of one frequency in alphabetical order. */
    private static Map<String, Integer> numbers(List<List<String>> sentences) {
        Map<String, Integer> counts = new HashMap<>();
        sentences.forEach(words -> words.forEach(word -> counts.merge(word, 1, Integer::sum)));
        Map<String, Integer> numbers = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> numbers.put(entry.getKey(), numbers.size()));
        return numbers;
    }

    private ClusterTraining() {}
}
