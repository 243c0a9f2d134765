package org.parley.annotate.learn;

import java.util.Arrays;

/** A list of hashed features that is filled anew for each decision. Each has a template and up to three parts, mixed in order. */
public final class FeatureList {
    private int[] values = new int[128];
    private int count;

    /** Forgets what was added. */
    public void clear() {
        count = 0;
    }

    public void add(int template) {
        append(Perceptron.feature(template, 0));
    }

    public void add(int template, int part) {
        append(Perceptron.feature(template, part));
    }

    public void add(int template, int first, int second) {
        append(Perceptron.feature(template, mix(first, second)));
    }

    public void add(int template, int first, int second, int third) {
        append(Perceptron.feature(template, mix(mix(first, second), third)));
    }

    /** Two parts as one. */
    public static int mix(int first, int second) {
        return Perceptron.feature(first, second + 31);
    }

    /** What was added, in order. */
    public int[] values() {
        return Arrays.copyOf(values, count);
    }

    private void append(int feature) {
        if (count == values.length) {
            values = Arrays.copyOf(values, 2 * count);
        }
        values[count++] = feature;
    }
}
