package org.parley.annotate;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.parley.annotate.Token.Tag;
import org.parley.annotate.learn.ModelFile;
import org.parley.annotate.learn.Perceptron;
import org.parley.annotate.parse.Tags;
import org.parley.model.rule.RuleFile;

/** Gives each word of a sentence its part of speech, left to right, by a perceptron over the words around it. */
final class Tagger {
    static final ModelFile.Kind MODEL = new ModelFile.Kind("/models/tagger.bin", "part-of-speech tagger", 2);

    private static final Set<Tag> FUNCTION_TAGS =
            EnumSet.of(Tag.ADP, Tag.AUX, Tag.CCONJ, Tag.DET, Tag.PART, Tag.PRON, Tag.SCONJ);
    private static final Set<String> FUNCTION_WORDS = RuleFile.rows("/lexicon/function-words.tsv").stream()
            .map(row -> row.get("word"))
            .collect(Collectors.toUnmodifiableSet());

    private final FineTags fineTags;
    private final Perceptron perceptron;
    private final int name;

    Tagger(FineTags fineTags, Perceptron perceptron) {
        this.fineTags = fineTags;
        this.perceptron = perceptron;
        this.name = fineTags.first(Tag.PROPN);
    }

    /** The tagger that comes with Parley. */
    static Tagger standard() {
        return ModelFile.read(MODEL, Tagger::of);
    }

    byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            fineTags.write(out);
            out.write(perceptron.bytes());
        } catch (IOException e) {
            throw new UncheckedIOException("Memory cannot fail to be written", e);
        }
        return bytes.toByteArray();
    }

    static Tagger of(byte[] bytes) throws IOException {
        try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            return new Tagger(FineTags.read(in), Perceptron.of(in.readAllBytes()));
        }
    }

    /** What the numbers of fine tags stand for, as the parser wants it. */
    Tags tags(int[] fine) {
        return new Tags(
                fine,
                IntStream.of(fine)
                        .map(number -> fineTags.universal(number).ordinal())
                        .toArray());
    }

    FineTags fineTags() {
        return fineTags;
    }

    /** The number of each word's fine tag. */
    int[] tag(String[] words) {
        var context = new TagContext(words);
        int[] sums = new int[fineTags.count()];
        for (int i = 0; i < words.length; i++) {
            perceptron.score(context.features, context.features(i), sums);
            int best = Perceptron.best(sums);
            context.tags[i] = isStranger(words[i], fineTags.universal(best)) ? name : best;
        }
        return context.tags;
    }

    /** "Quito bowed": a capitalised word taken for an article or a preposition that it cannot be is a name. */
    private static boolean isStranger(String word, Tag tag) {
        return Character.isUpperCase(word.charAt(0))
                && FUNCTION_TAGS.contains(tag)
                && !FUNCTION_WORDS.contains(word.toLowerCase(Locale.ROOT));
    }
}
