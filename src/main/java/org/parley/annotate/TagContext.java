package org.parley.annotate;

import static org.parley.annotate.learn.Perceptron.feature;

import java.util.Locale;
import org.parley.annotate.cluster.Clusters;

/** A sentence while it is being tagged: what is known of each word, and the tags decided so far. */
final class TagContext {
    private static final int MOST_FEATURES = 64;
    private static final int NO_TAG = 63;
    /** How many bits of a cluster's path name a coarser class. */
    private static final int COARSE = 6;

    private static final int COARSEST = 4;
    private static final Clusters CLUSTERS = Clusters.standard();

    final int[] features = new int[MOST_FEATURES];
    final int[] tags;
    private final String[] lower;
    private final int[] word;
    private final int[] form;
    private final int[] shape;
    private final int[] ending;
    private final int[] cluster;
    private final int capitals;
    private int count;

    TagContext(String[] words) {
        int length = words.length;
        tags = new int[length];
        lower = new String[length];
        word = new int[length];
        form = new int[length];
        shape = new int[length];
        ending = new int[length];
        cluster = new int[length];
        for (int i = 0; i < length; i++) {
            lower[i] = words[i].toLowerCase(Locale.ROOT);
            word[i] = lower[i].hashCode();
            form[i] = words[i].hashCode();
            shape[i] = shape(words[i]);
            cluster[i] = CLUSTERS.code(words[i]);
            ending[i] = lower[i].substring(Math.max(0, lower[i].length() - 3)).hashCode();
        }
        capitals = isTitle(words) ? 1 : 0;
    }

    /** Fills {@link #features} for a word and tells how many there are. */
    int features(int i) {
        count = 0;
        ofTheWord(i);
        ofItsNeighbours(i);
        ofTheTagsBefore(i);
        ofTheClusters(i);
        return count;
    }

    private void ofTheWord(int i) {
        add(0, 0);
        add(1, word[i]);
        add(2, form[i]);
        String letters = lower[i];
        for (int length = 1; length <= 5 && length <= letters.length(); length++) {
            add(2 + length, letters.substring(letters.length() - length).hashCode());
        }
        for (int length = 1; length <= 4 && length <= letters.length(); length++) {
            add(10 + length, letters.substring(0, length).hashCode());
        }
        add(20, shape[i]);
        add(21, feature(shape[i], (i == 0 ? 1 : 0) + 2 * capitals));
    }

    private void ofItsNeighbours(int i) {
        int before = at(word, i - 1);
        int after = at(word, i + 1);
        add(22, before);
        add(23, after);
        add(24, at(word, i - 2));
        add(25, at(word, i + 2));
        add(26, feature(before, word[i]));
        add(27, feature(word[i], after));
        add(28, feature(before, after));
        add(29, at(ending, i + 1));
        add(30, at(ending, i - 1));
        add(31, feature(at(shape, i + 1), shape[i]));
        add(32, feature(at(shape, i - 1), shape[i]));
        add(33, feature(at(ending, i + 1), ending[i]));
        add(34, feature(ending[i], at(ending, i - 1)));
    }

    private void ofTheTagsBefore(int i) {
        int last = i > 0 ? tags[i - 1] : NO_TAG;
        int two = last * (NO_TAG + 1) + (i > 1 ? tags[i - 2] : NO_TAG);
        add(40, last);
        add(41, two);
        add(42, feature(last, word[i]));
        add(43, feature(two, word[i]));
        add(44, feature(last, at(word, i + 1)));
    }

    private void ofTheClusters(int i) {
        int last = i > 0 ? tags[i - 1] : NO_TAG;
        int own = cluster[i];
        int before = at(cluster, i - 1);
        int after = at(cluster, i + 1);
        int coarse = Clusters.prefix(own, COARSE);
        int coarseAfter = Clusters.prefix(after, COARSE);
        add(50, own);
        add(51, after);
        add(52, before);
        add(53, at(cluster, i + 2));
        add(54, feature(own, last));
        add(55, feature(after, last));
        add(56, feature(own, after));
        add(57, coarse);
        add(58, feature(coarse, coarseAfter));
        add(59, coarseAfter);
        add(60, feature(own, before));
        add(61, at(cluster, i - 2));
        add(62, feature(Clusters.prefix(after, COARSEST), word[i]));
        add(63, feature(feature(Clusters.prefix(at(cluster, i + 2), COARSE), coarseAfter), own));
    }

    private void add(int template, int value) {
        features[count++] = feature(template, value);
    }

    private static int at(int[] values, int i) {
        return i < 0 ? -1 : i >= values.length ? -2 : values[i];
    }

    /** The run of letter cases, digits and marks: "AaA" for "McC". */
    private static int shape(String word) {
        int shape = 0;
        int last = -1;
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            int kind = Character.isUpperCase(letter)
                    ? 'A'
                    : Character.isLetter(letter) ? 'a' : Character.isDigit(letter) ? '0' : letter;
            if (kind != last) {
                shape = shape * 31 + kind;
            }
            last = kind;
        }
        return shape;
    }

    /** Whether most words begin with a capital, as in a headline. */
    private static boolean isTitle(String[] words) {
        int letters = 0;
        int capitals = 0;
        for (String word : words) {
            if (Character.isLetter(word.charAt(0))) {
                letters++;
                capitals += Character.isUpperCase(word.charAt(0)) ? 1 : 0;
            }
        }
        return letters > 3 && capitals * 10 >= letters * 7;
    }
}
