package org.parley.annotate.parse;

import java.util.Locale;

/** A tagged sentence as the parser sees it: numbers for words, endings and tags, and one more of each for the root. */
final class Words {
    private static final int ROOT_TAG = 30;
    private static final int NO_TAG = 31;

    final int count;
    private final int[] words;
    private final int[] endings;
    private final int[] tags;

    /** A sentence of words and the ordinals of their tags, which lie below 30. */
    Words(String[] words, int[] tags) {
        this.count = words.length;
        this.words = new int[count + 1];
        this.endings = new int[count + 1];
        this.tags = new int[count + 1];
        for (int i = 0; i < count; i++) {
            String lower = words[i].toLowerCase(Locale.ROOT);
            this.words[i] = lower.hashCode();
            this.endings[i] = lower.substring(Math.max(0, lower.length() - 3)).hashCode();
            this.tags[i] = tags[i];
        }
        this.tags[count] = ROOT_TAG;
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
}
