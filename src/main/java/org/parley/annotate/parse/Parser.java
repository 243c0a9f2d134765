package org.parley.annotate.parse;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.parley.annotate.learn.Perceptron;
import org.parley.model.ModelFile;

/** Gives a tagged sentence its tree. Free to share between threads. */
public final class Parser {
    static final ModelFile.Kind MODEL = new ModelFile.Kind("/models/parser.bin", "dependency parser", 1);
    static final int RELATIONS = Relation.values().length;
    private static final Relation[] NAMES = Relation.values();

    private final Perceptron moves;
    private final Perceptron relations;

    Parser(Perceptron moves, Perceptron relations) {
        this.moves = moves;
        this.relations = relations;
    }

    /** The parser that comes with Parley. */
    public static Parser standard() {
        return ModelFile.read(MODEL, Parser::of);
    }

    /**
     * Parses one sentence.
     *
     * @param words with straight quotation marks
     * @param tags the ordinal of each word's universal part of speech
     */
    public Tree parse(String[] words, int[] tags) {
        var sentence = new Words(words, tags);
        var features = new Features();
        int[] heads = heads(sentence, features);
        return new Tree(heads, names(sentence, features, heads));
    }

    private int[] heads(Words sentence, Features features) {
        var arcs = new Arcs(sentence.count);
        float[] sums = new float[Arcs.MOVES];
        while (!arcs.done()) {
            MoveFeatures.fill(features, sentence, arcs);
            score(moves, features, sums);
            arcs.make(best(arcs, sums));
        }
        return arcs.heads;
    }

    private Relation[] names(Words sentence, Features features, int[] heads) {
        var view = new RelationFeatures(features, sentence, heads);
        float[] sums = new float[RELATIONS];
        Relation[] names = new Relation[heads.length];
        for (int word = 0; word < heads.length; word++) {
            view.fill(word);
            score(relations, features, sums);
            names[word] = NAMES[Perceptron.best(sums)];
        }
        return names;
    }

    static void score(Perceptron perceptron, Features features, float[] sums) {
        Arrays.fill(sums, 0);
        for (int i = 0; i < features.count(); i++) {
            perceptron.add(features.values[i], sums);
        }
    }

    /** The allowed move with the largest sum; one is always allowed before all is done. */
    static int best(Arcs arcs, float[] sums) {
        int best = -1;
        for (int move = 0; move < Arcs.MOVES; move++) {
            if (arcs.allows(move) && (best < 0 || sums[move] > sums[best])) {
                best = move;
            }
        }
        return best;
    }

    byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            for (byte[] part : new byte[][] {moves.bytes(), relations.bytes()}) {
                out.writeInt(part.length);
                out.write(part);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Memory cannot fail to be written", e);
        }
        return bytes.toByteArray();
    }

    static Parser of(byte[] bytes) throws IOException {
        try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            Perceptron moves = Perceptron.of(in.readNBytes(in.readInt()));
            return new Parser(moves, Perceptron.of(in.readNBytes(in.readInt())));
        }
    }
}
