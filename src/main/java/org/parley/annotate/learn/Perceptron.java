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
    /** Where each row begins in the two arrays below. */
    private final int[] starts;

    private final byte[] owners;
    private final byte[] weights;
    /** Whole rows, a byte for each weight, where there are three classes; else nothing. */
    private final int[] packed;

    private Perceptron(int classes, int mask, int[] starts, byte[] owners, byte[] weights) {
        this.classes = classes;
        this.mask = mask;
        this.starts = starts;
        this.owners = owners;
        this.weights = weights;
        this.packed = classes != FEW ? new int[0] : packed(starts, owners, weights);
    }

    private static int[] packed(int[] starts, byte[] owners, byte[] weights) {
        int[] packed = new int[starts.length - 1];
        for (int row = 0; row < packed.length; row++) {
            for (int i = starts[row]; i < starts[row + 1]; i++) {
                packed[row] |= (weights[i] & 0xFF) << owners[i] * Byte.SIZE;
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
        byte[] owners = new byte[exact.length];
        byte[] weights = new byte[exact.length];
        int kept = 0;
        for (int i = 0; i < exact.length; i++) {
            int weight = Math.round(exact[i] / largest * Byte.MAX_VALUE);
            if (weight != 0) {
                owners[kept] = (byte) (i % classes);
                weights[kept++] = (byte) weight;
            }
            starts[i / classes + 1] = kept;
        }
        return new Perceptron(classes, rows - 1, starts, Arrays.copyOf(owners, kept), Arrays.copyOf(weights, kept));
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
                sums[owners[i]] += weights[i];
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
                    present |= 1L << owners[i];
                }
                out.writeLong(present);
            }
            out.write(weights);
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
            var owners = new ByteArrayOutputStream();
            for (int row = 0; row <= mask; row++) {
                for (long present = in.readLong(); present != 0; present &= present - 1) {
                    owners.write(Long.numberOfTrailingZeros(present));
                }
                starts[row + 1] = owners.size();
            }
            return new Perceptron(classes, mask, starts, owners.toByteArray(), in.readNBytes(owners.size()));
        }
    }
}
