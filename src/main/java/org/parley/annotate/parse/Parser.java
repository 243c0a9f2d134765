package org.parley.annotate.parse;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.parley.annotate.learn.ModelFile;
import org.parley.annotate.learn.Perceptron;

/** Gives a tagged sentence its tree. Free to share between threads. */
public final class Parser {
    static final ModelFile.Kind MODEL = new ModelFile.Kind("/models/parser.bin", "dependency parser", 2);
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
     */
    public Tree parse(String[] words, Tags tags) {
        var sentence = new Words(words, tags);
        var features = new Features();
        int[] heads = Beam.parse(sentence, features, moves::score);
        return new Tree(heads, names(sentence, features, heads));
    }

    private Relation[] names(Words sentence, Features features, int[] heads) {
        var view = new RelationFeatures(features, sentence, heads);
        int[] sums = new int[RELATIONS];
        Relation[] names = new Relation[heads.length];
        for (int word = 0; word < heads.length; word++) {
            view.fill(word);
            relations.score(features.values, features.count(), sums);
            int best = Perceptron.best(sums);
            view.give(word, best);
            names[word] = NAMES[best];
        }
        return names;
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
