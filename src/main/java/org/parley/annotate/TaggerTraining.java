package org.parley.annotate;

import java.util.ArrayList;
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
    private static final int ROUNDS = 8;
    private static final long SEED = 20250318;

    /** The tagger that a treebank teaches, with weights as they are stored. */
    static Tagger learn(FineTags fineTags, List<Treebank.Sentence> sentences, Consumer<String> progress) {
        var trainer = new PerceptronTrainer(fineTags.count(), BITS);
        List<Treebank.Sentence> order = new ArrayList<>(sentences);
        var random = new Random(SEED);
        for (int round = 1; round <= ROUNDS; round++) {
            Collections.shuffle(order, random);
            int wrong = order.stream()
                    .mapToInt(sentence -> learn(trainer, fineTags, sentence))
                    .sum();
            progress.accept("round %d of %d: %d wrong".formatted(round, ROUNDS, wrong));
        }
        return new Tagger(fineTags, trainer.averaged());
    }

    /** Learns one sentence and tells how many of its words were tagged wrong. */
    private static int learn(PerceptronTrainer trainer, FineTags fineTags, Treebank.Sentence sentence) {
        var context = new TagContext(sentence.words());
        int[] sums = new int[fineTags.count()];
        int wrong = 0;
        for (int i = 0; i < sentence.words().length; i++) {
            int count = context.features(i);
            trainer.score(context.features, count, sums);
            int guessed = Perceptron.best(sums);
            int right = fineTags.of(sentence, i);
            trainer.learn(context.features, count, right, guessed);
            context.tags[i] = guessed;
            wrong += guessed == right ? 0 : 1;
        }
        return wrong;
    }

    /** Share of words that get the right universal tag. */
    static double accuracy(Tagger tagger, List<Treebank.Sentence> sentences) {
        long right = 0;
        long words = 0;
        for (Treebank.Sentence sentence : sentences) {
            int[] tags = tagger.tag(sentence.words());
            for (int i = 0; i < tags.length; i++) {
                words++;
                right += tagger.fineTags().universal(tags[i]).name().equals(sentence.tags()[i]) ? 1 : 0;
            }
        }
        return (double) right / words;
    }

    private TaggerTraining() {}
}
