package org.parley.annotate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.parley.annotate.learn.Perceptron;
import org.parley.annotate.learn.PerceptronTrainer;
import org.parley.annotate.learn.Treebank;

/** Teaches a part-of-speech tagger; the same treebank gives the same weights. */
final class TaggerTraining {
    private static final int BITS = 18;
    private static final int ROUNDS = 12;
    private static final long SEED = 20250318;

    /** The tagger that a treebank teaches, with weights as they are stored. */
    static Tagger learn(List<Treebank.Sentence> sentences, Consumer<String> progress) throws IOException {
        return new Tagger(Perceptron.of(weights(sentences, progress).bytes()));
    }

    private static Perceptron weights(List<Treebank.Sentence> sentences, Consumer<String> progress) {
        var trainer = new PerceptronTrainer(Tagger.CLASSES, BITS);
        List<Treebank.Sentence> order = new ArrayList<>(sentences);
        var random = new Random(SEED);
        for (int round = 1; round <= ROUNDS; round++) {
            Collections.shuffle(order, random);
            int wrong = order.stream()
                    .mapToInt(sentence -> learn(trainer, sentence))
                    .sum();
            progress.accept("round %d of %d: %d wrong".formatted(round, ROUNDS, wrong));
        }
        return trainer.averaged();
    }

    /** Learns one sentence and tells how many of its words were tagged wrong. */
    private static int learn(PerceptronTrainer trainer, Treebank.Sentence sentence) {
        var context = new Tagger.Context(sentence.words());
        float[] sums = new float[Tagger.CLASSES];
        int wrong = 0;
        for (int i = 0; i < sentence.words().length; i++) {
            int count = context.features(i);
            Arrays.fill(sums, 0);
            for (int f = 0; f < count; f++) {
                trainer.current().add(context.features[f], sums);
            }
            int guessed = Perceptron.best(sums);
            int right = Token.Tag.valueOf(sentence.tags()[i]).ordinal();
            trainer.learn(context.features, count, right, guessed);
            context.tags[i] = guessed;
            wrong += guessed == right ? 0 : 1;
        }
        return wrong;
    }

    /** Share of words that get the right tag. */
    static double accuracy(Tagger tagger, List<Treebank.Sentence> sentences) {
        long right = 0;
        long words = 0;
        for (Treebank.Sentence sentence : sentences) {
            Token.Tag[] tags = tagger.tag(sentence.words());
            for (int i = 0; i < tags.length; i++) {
                words++;
                right += tags[i].name().equals(sentence.tags()[i]) ? 1 : 0;
            }
        }
        return (double) right / words;
    }

    private TaggerTraining() {}
}
