package org.parley.annotate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.parley.model.ModelFile;

/** Trains the part-of-speech tagger from a treebank in CoNLL-U; the same treebank gives the same bytes. */
public final class TaggerTraining {
    private static final int BITS = 18;
    private static final int ROUNDS = 12;
    private static final long SEED = 20250318;

    /**
     * Trains on one file, writes the model, and measures it on another.
     *
     * @param train CoNLL-U to learn from
     * @param check CoNLL-U to measure on
     * @param out where the model goes
     * @param progress told one line a round
     * @return share of words of {@code check} that get the right tag
     */
    public static double run(Path train, Path check, Path out, Consumer<String> progress) throws IOException {
        Tagger tagger = new Tagger(learn(Conllu.read(train), progress));
        byte[] model = ModelFile.bytes(Tagger.MODEL, tagger.bytes());
        ModelFile.write(out, model);
        return accuracy(new Tagger(Perceptron.of(tagger.bytes())), Conllu.read(check));
    }

    private static Perceptron learn(List<Conllu.Sentence> sentences, Consumer<String> progress) {
        var trainer = new PerceptronTrainer(Tagger.CLASSES, BITS);
        List<Conllu.Sentence> order = new ArrayList<>(sentences);
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
    private static int learn(PerceptronTrainer trainer, Conllu.Sentence sentence) {
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
            int right = sentence.tags()[i].ordinal();
            trainer.learn(context.features, count, right, guessed);
            context.tags[i] = guessed;
            wrong += guessed == right ? 0 : 1;
        }
        return wrong;
    }

    private static double accuracy(Tagger tagger, List<Conllu.Sentence> sentences) {
        long right = 0;
        long words = 0;
        for (Conllu.Sentence sentence : sentences) {
            Token.Tag[] tags = tagger.tag(sentence.words());
            for (int i = 0; i < tags.length; i++) {
                words++;
                right += tags[i] == sentence.tags()[i] ? 1 : 0;
            }
        }
        return (double) right / words;
    }

    private TaggerTraining() {}
}
