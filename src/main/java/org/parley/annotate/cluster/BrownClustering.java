package org.parley.annotate.cluster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Puts words that keep the same company into one cluster, and the clusters into a binary tree (Brown et al. 1992). The
 * words come one at a time, the most frequent first, into a window of clusters (Liang 2005); then the two clusters are
 * merged whose union tells the least less about which word follows which. The same text gives the same tree.
 */
final class BrownClustering {
    private static final int NOWHERE = -1;

    private final ClusterWindow window;
    /** How often one word follows another: the first word, the second, and the number. */
    private final int[][] bigrams;
    /** For each word its place in the window. */
    private final int[] places;

    private BrownClustering(List<int[]> sentences, int words, int clusters) {
        long[] pairs = sentences.stream()
                .flatMapToLong(BrownClustering::pairs)
                .sorted()
                .toArray();
        this.bigrams = counted(pairs);
        this.window = new ClusterWindow(clusters + 1, pairs.length);
        this.places = new int[words];
        Arrays.fill(places, NOWHERE);
    }

    /**
     * Each word's way from the root of the tree to its cluster, in bits.
     *
     * @param sentences words as numbers, in the order of their frequency; the first and last of each is the boundary
     * @param words how many words there are
     * @param clusters how many clusters there shall be
     */
    static String[] paths(List<int[]> sentences, int words, int clusters) {
        var clustering = new BrownClustering(sentences, words, Math.min(clusters, words));
        clustering.fill();
        String[] paths = clustering.window.paths();
        return Arrays.stream(clustering.places).mapToObj(place -> paths[place]).toArray(String[]::new);
    }

    private static LongStream pairs(int[] sentence) {
        return IntStream.range(1, sentence.length).mapToLong(i -> (long) sentence[i - 1] << Integer.SIZE | sentence[i]);
    }

    private static int[][] counted(long[] sorted) {
        List<int[]> counted = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= sorted.length; i++) {
            if (i == sorted.length || sorted[i] != sorted[start]) {
                counted.add(new int[] {(int) (sorted[start] >>> Integer.SIZE), (int) sorted[start], i - start});
                start = i;
            }
        }
        return counted.toArray(int[][]::new);
    }

    private void fill() {
        List<List<int[]>> ofWord = new ArrayList<>();
        int[] often = new int[places.length];
        for (int word = 0; word < places.length; word++) {
            ofWord.add(new ArrayList<>());
        }
        for (int[] bigram : bigrams) {
            ofWord.get(Math.max(bigram[0], bigram[1])).add(bigram);
            often[bigram[0]] += bigram[2];
        }
        for (int word = 0; word < places.length; word++) {
            add(word, often[word], ofWord.get(word));
        }
    }

    /** Gives a word a place of its own; where that is one too many, two places become one. */
    private void add(int word, int often, List<int[]> bigrams) {
        int place = window.open(often);
        places[word] = place;
        for (int[] bigram : bigrams) {
            window.count(places[bigram[0]], places[bigram[1]], bigram[2]);
        }
        window.weigh(place);
        if (window.isFull()) {
            int[] pair = window.cheapest();
            window.merge(pair[0], pair[1]);
            for (int i = 0; i <= word; i++) {
                places[i] = places[i] == pair[1] ? pair[0] : places[i];
            }
        }
    }
}
