package org.parley.annotate.parse;

import org.parley.annotate.learn.Perceptron;

/** A list of features that is filled anew for each decision. Each has a template and up to three parts, mixed in order. */
final class Features {
    private static final int MOST = 160;
    private static final int TAGS = 64;

    final int[] values = new int[MOST];
    private int count;

    int count() {
        return count;
    }

    void clear() {
        count = 0;
    }

    void add(int template) {
        values[count++] = Perceptron.feature(template, 0);
    }

    void add(int template, int part) {
        values[count++] = Perceptron.feature(template, part);
    }

    void add(int template, int first, int second) {
        add(template, Perceptron.feature(first, second));
    }

    void add(int template, int first, int second, int third) {
        add(template, Perceptron.feature(Perceptron.feature(first, second), third));
    }

    /** Two tags as one number. */
    static int tags(int first, int second) {
        return first * TAGS + second;
    }

    /** Three tags as one number. */
    static int tags(int first, int second, int third) {
        return tags(tags(first, second), third);
    }
}
