package org.parley.annotate.learn;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * A linear classifier over hashed features: each feature adds its row of weights, the class with the largest sum wins.
 * Rows are found by the lowest bits of a feature's hash, so that no dictionary of features has to be kept.
 */
public final class Perceptron {
    private final int classes;
    private final int mask;
    private final float[] weights;

    /** One that knows nothing yet, with two to the power of {@code bits} rows. */
    public Perceptron(int classes, int bits) {
        this(classes, bits, new float[classes << bits]);
    }

    public Perceptron(int classes, int bits, float[] weights) {
        if (classes < 2 || classes > Long.SIZE || weights.length != classes << bits) {
            throw new IllegalArgumentException(
                    "%d weights do not make 2^%d rows of %d classes".formatted(weights.length, bits, classes));
        }
        this.classes = classes;
        this.mask = (1 << bits) - 1;
        this.weights = weights;
    }

    /** Mixes a template's number with a value into a feature. */
    public static int feature(int template, int value) {
        int mixed = template * 0x9E3779B1 ^ Integer.rotateLeft(value * 0x85EBCA6B, 13);
        mixed ^= mixed >>> 15;
        mixed *= 0xC2B2AE35;
        return mixed ^ (mixed >>> 13);
    }

    /** Index of a feature's first weight. */
    int row(int feature) {
        return (feature & mask) * classes;
    }

    float[] weights() {
        return weights;
    }

    /** Adds the weights of a feature to the sums, one a class. */
    public void add(int feature, float[] sums) {
        int row = row(feature);
        for (int c = 0; c < classes; c++) {
            sums[c] += weights[row + c];
        }
    }

    /** The class with the largest sum; the first of several. */
    public static int best(float[] sums) {
        int best = 0;
        for (int c = 1; c < sums.length; c++) {
            if (sums[c] > sums[best]) {
                best = c;
            }
        }
        return best;
    }

    /** The weights as bytes: rows that hold something, each weight in 1/127 of the largest. */
    public byte[] bytes() {
        float largest = 0;
        for (float weight : weights) {
            largest = Math.max(largest, Math.abs(weight));
        }
        float step = Math.max(largest / Byte.MAX_VALUE, Float.MIN_NORMAL);
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeInt(classes);
            out.writeInt(mask);
            out.writeFloat(step);
            for (int row = 0; row <= mask; row++) {
                writeRow(out, row, step);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Memory cannot fail to be written", e);
        }
        return bytes.toByteArray();
    }

    private void writeRow(DataOutputStream out, int row, float step) throws IOException {
        long present = 0;
        for (int c = 0; c < classes; c++) {
            if (Math.round(weights[row * classes + c] / step) != 0) {
                present |= 1L << c;
            }
        }
        out.writeLong(present);
        for (int c = 0; c < classes; c++) {
            if ((present >>> c & 1) == 1) {
                out.writeByte(Math.round(weights[row * classes + c] / step));
            }
        }
    }

    /** Reads what {@link #bytes} wrote. */
    public static Perceptron of(byte[] bytes) throws IOException {
        try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            int classes = in.readInt();
            int rows = in.readInt() + 1;
            float step = in.readFloat();
            float[] weights = new float[classes * rows];
            for (int row = 0; row < rows; row++) {
                long present = in.readLong();
                for (int c = 0; c < classes; c++) {
                    weights[row * classes + c] = (present >>> c & 1) == 1 ? in.readByte() * step : 0;
                }
            }
            return new Perceptron(classes, Integer.numberOfTrailingZeros(rows), weights);
        }
    }
}
