package org.parley.annotate.parse;

import java.util.Arrays;
import java.util.Locale;
import org.parley.annotate.cluster.Clusters;

/**
 * A tagged sentence as the parser sees it: numbers for words, endings, tags and clusters, and one more of each for the
 * root. A word too rare to be known goes by the cluster of its shape, so that an unseen word is nothing new to the parser.
 */
final class Words {
    private static final int ROOT_TAG = 62;
    private static final int NO_TAG = 63;
    private static final int MOST_BETWEEN = 12;
    private static final Clusters CLUSTERS = Clusters.standard();

    final int count;
    private final int[] words;
    private final int[] endings;
    private final int[] tags;
    private final int[] universal;
    private final int[] clusters;

    /** A sentence of words and the numbers of their tags, which lie below 60. */
    Words(String[] words, Tags tags) {
        this.count = words.length;
        this.words = new int[count + 1];
        this.endings = new int[count + 1];
        this.tags = Arrays.copyOf(tags.fine(), count + 1);
        this.universal = Arrays.copyOf(tags.universal(), count + 1);
        this.clusters = new int[count + 1];
        for (int i = 0; i < count; i++) {
            String lower = words[i].toLowerCase(Locale.ROOT);
            this.clusters[i] = CLUSTERS.code(words[i]);
            this.words[i] = CLUSTERS.knows(words[i]) ? lower.hashCode() : this.clusters[i];
            this.endings[i] = lower.substring(Math.max(0, lower.length() - 3)).hashCode();
        }
        this.tags[count] = ROOT_TAG;
        this.universal[count] = ROOT_TAG;
    }

    int word(int i) {
        return i < 0 || i > count ? -1 : words[i];
    }

    int ending(int i) {
        return i < 0 || i > count ? -1 : endings[i];
    }

    int tag(int i) {
        return i < 0 || i > count ? NO_TAG : tags[i];
    }

    /** The universal part of speech. */
    int universal(int i) {
        return i < 0 || i > count ? NO_TAG : universal[i];
    }

    int cluster(int i) {
        return i < 0 || i > count ? -1 : clusters[i];
    }

    /** The first bits of a word's cluster. */
    int cluster(int i, int bits) {
        return i < 0 || i > count ? -1 : Clusters.prefix(clusters[i], bits);
    }

    /** Which universal tags stand between two words, a bit for each; of many words the first few. */
    int between(int from, int to) {
        int between = 0;
        for (int i = Math.max(from, 0) + 1; i < Math.min(to, from + MOST_BETWEEN); i++) {
            between |= 1 << universal[i];
        }
        return between;
    }
}
