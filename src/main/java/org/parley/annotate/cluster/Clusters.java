package org.parley.annotate.cluster;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.parley.annotate.learn.ModelFile;

/**
 * Words that keep the same company: for each word the way from the root of a binary tree to its cluster. A word that was
 * not seen often goes with the other rare words that look like it.
 */
public final class Clusters {
    static final ModelFile.Kind MODEL = new ModelFile.Kind("/models/clusters.bin", "word clusters", 1);
    /** What a way begins with as a number, so that "01" and "1" differ. */
    private static final int START = 1;

    private final Map<String, Integer> codes;

    private Clusters(Map<String, Integer> codes) {
        this.codes = codes;
    }

    /** The clusters that come with Parley. */
    public static Clusters standard() {
        return Standard.CLUSTERS;
    }

    /** A word's way from the root, in bits. */
    public String path(String word) {
        return Integer.toBinaryString(code(word)).substring(1);
    }

    /** Whether a word is known by itself, as it is written or in small letters, and not by its shape. */
    public boolean knows(String word) {
        return codes.containsKey(word) || codes.containsKey(word.toLowerCase(Locale.ROOT));
    }

    /** A word's way from the root as a number: a one, then its bits. */
    public int code(String word) {
        Integer code = codes.get(word);
        if (code == null) {
            code = codes.get(word.toLowerCase(Locale.ROOT));
        }
        if (code == null) {
            code = codes.get(WordShape.of(word));
        }
        return code == null ? START : code;
    }

    /** The first bits of the way that a number stands for, again after a one; the whole way where it is shorter. */
    public static int prefix(int code, int bits) {
        return code >>> Math.max(0, Integer.SIZE - 1 - Integer.numberOfLeadingZeros(code) - bits);
    }

    static byte[] bytes(Map<String, String> paths) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeInt(paths.size());
            for (Map.Entry<String, String> word : new TreeMap<>(paths).entrySet()) {
                out.writeUTF(word.getKey());
                out.writeInt(Integer.parseInt(START + word.getValue(), 2));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Memory cannot fail to be written", e);
        }
        return bytes.toByteArray();
    }

    static Clusters of(byte[] bytes) throws IOException {
        try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            int count = in.readInt();
            Map<String, Integer> codes = HashMap.newHashMap(count);
            for (int i = 0; i < count; i++) {
                codes.put(in.readUTF(), in.readInt());
            }
            return new Clusters(codes);
        }
    }

    /** Read when they are first asked for, once for all. */
    private static final class Standard {
        private static final Clusters CLUSTERS = ModelFile.read(MODEL, Clusters::of);
    }
}
