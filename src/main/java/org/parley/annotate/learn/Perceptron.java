package org.parley.annotate.learn;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;

/**
 * A linear classifier over hashed features: each feature adds its row of weights, the class with the largest sum wins.
 * Rows are found by the lowest bits of a feature's hash, so that no dictionary of features has to be kept; of a row only
 * the classes are kept that have a weight, which most have not.
 */
public final class Perceptron {
    /** So few classes that a whole row fits into one number. */
    private static final int FEW = 3;

    private final int classes;
    private final int mask;
    /** Where each row begins among the weights. */
    private final int[] starts;
    /** The weights that are there: in the upper byte which class has it, in the lower the weight. */
    private final short[] weights;
    /** Whole rows, a byte for each weight, where there are three classes; else nothing. */
    private final int[] packed;

    private Perceptron(int classes, int mask, int[] starts, short[] weights) {
        this.classes = classes;
        this.mask = mask;
        this.starts = starts;
        this.weights = weights;
        this.packed = classes != FEW ? new int[0] : packed(starts, weights);
    }

    private static int[] packed(int[] starts, short[] weights) {
        int[] packed = new int[starts.length - 1];
        for (int row = 0; row < packed.length; row++) {
            for (int i = starts[row]; i < starts[row + 1]; i++) {
                packed[row] |= (weights[i] & 0xFF) << owner(weights[i]) * Byte.SIZE;
            }
        }
        return packed;
    }

    /** Rounds weights, row by row, to 1/127 of the largest. */
    static Perceptron rounded(int classes, float[] exact) {
        if (classes < 2 || classes > Long.SIZE || exact.length % classes != 0) {
            throw new IllegalArgumentException(
                    "%d weights do not make rows of %d classes".formatted(exact.length, classes));
        }
        float largest = Float.MIN_NORMAL;
        for (float weight : exact) {
            largest = Math.max(largest, Math.abs(weight));
        }
        int rows = exact.length / classes;
        int[] starts = new int[rows + 1];
        short[] weights = new short[exact.length];
        int kept = 0;
        for (int i = 0; i < exact.length; i++) {
            int weight = Math.round(exact[i] / largest * Byte.MAX_VALUE);
            if (weight != 0) {
                weights[kept++] = entry(i % classes, weight);
            }
            starts[i / classes + 1] = kept;
        }
        return new Perceptron(classes, rows - 1, starts, Arrays.copyOf(weights, kept));
    }

    /** Mixes a template's number with a value into a feature. */
    public static int feature(int template, int value) {
        int mixed = template * 0x9E3779B1 ^ Integer.rotateLeft(value * 0x85EBCA6B, 13);
        mixed ^= mixed >>> 15;
        mixed *= 0xC2B2AE35;
        return mixed ^ (mixed >>> 13);
    }

    public int classes() {
        return classes;
    }

    /** Sets the sums, one a class, to what the first features add up to. */
    public void score(int[] features, int count, int[] sums) {
        if (classes == FEW) {
            scoreFew(features, count, sums);
            return;
        }
        Arrays.fill(sums, 0);
        for (int f = 0; f < count; f++) {
            int row = features[f] & mask;
            for (int i = starts[row]; i < starts[row + 1]; i++) {
                sums[owner(weights[i])] += (byte) weights[i];
            }
        }
    }

    private void scoreFew(int[] features, int count, int[] sums) {
        int first = 0;
        int second = 0;
        int third = 0;
        for (int f = 0; f < count; f++) {
            int row = packed[features[f] & mask];
            first += (byte) row;
            second += (byte) (row >> Byte.SIZE);
            third += (byte) (row >> 2 * Byte.SIZE);
        }
        sums[0] = first;
        sums[1] = second;
        sums[2] = third;
    }

    /** The class with the largest sum; the first of several. */
    public static int best(int[] sums) {
        int best = 0;
        for (int c = 1; c < sums.length; c++) {
            if (sums[c] > sums[best]) {
                best = c;
            }
        }
        return best;
    }

    /** The weights as bytes: of each row which classes have one, then those. */
    public byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeInt(classes);
            out.writeInt(mask);
            for (int row = 0; row <= mask; row++) {
                long present = 0;
                for (int i = starts[row]; i < starts[row + 1]; i++) {
                    present |= 1L << owner(weights[i]);
                }
                out.writeLong(present);
            }
            for (short weight : weights) {
                out.writeByte(weight);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Memory cannot fail to be written", e);
        }
        return bytes.toByteArray();
    }

    /** Reads what {@link #bytes} wrote. */
    public static Perceptron of(byte[] bytes) throws IOException {
        try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            int classes = in.readInt();
            int mask = in.readInt();
            int[] starts = new int[mask + 2];
            short[] weights = new short[bytes.length];
            for (int row = 0; row <= mask; row++) {
                int kept = starts[row];
                for (long present = in.readLong(); present != 0; present &= present - 1) {
                    weights[kept++] = entry(Long.numberOfTrailingZeros(present), 0);
                }
                starts[row + 1] = kept;
            }
            weights = Arrays.copyOf(weights, starts[mask + 1]);
            for (int i = 0; i < weights.length; i++) {
                weights[i] |= (short) in.readUnsignedByte();
            }
            return new Perceptron(classes, mask, starts, weights);
        }
    }

    private static short entry(int owner, int weight) {
        return (short) (owner << Byte.SIZE | weight & 0xFF);
    }

    private static int owner(short entry) {
        return entry >> Byte.SIZE;
    }
}
