package org.parley.annotate.parse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Consumer;
import org.parley.annotate.learn.ModelFile;
import org.parley.annotate.learn.Perceptron;
import org.parley.annotate.learn.PerceptronTrainer;
import org.parley.annotate.learn.Treebank;

/** Teaches a dependency parser; the same treebank and tags give the same weights. */
public final class ParserTraining {
    private static final int MOVE_BITS = 20;
    private static final int RELATION_BITS = 18;
    private static final int ROUNDS = 8;
    private static final long SEED = 20250318;

    /** Shares of words that get the right head, and the right head by the right relation. */
    public record Accuracy(double heads, double relations) {}

    private final PerceptronTrainer moves = new PerceptronTrainer(Arcs.MOVES, MOVE_BITS);
    private final PerceptronTrainer relations = new PerceptronTrainer(Parser.RELATIONS, RELATION_BITS);
    private final Random random = new Random(SEED);
    private final Features features = new Features();
    private final int[] sums = new int[Arcs.MOVES];
    private final Map<Treebank.Sentence, Tags> tags;

    private ParserTraining(Map<Treebank.Sentence, Tags> tags) {
        this.tags = tags;
    }

    /**
     * Trains on some sentences, writes the model, and measures it on others.
     *
     * @param tags the tags to parse by of every sentence
     * @param out where the model goes
     * @param progress told one line a round
     */
    public static Accuracy run(
            List<Treebank.Sentence> train,
            List<Treebank.Sentence> check,
            Map<Treebank.Sentence, Tags> tags,
            Path out,
            Consumer<String> progress)
            throws IOException {
        var training = new ParserTraining(tags);
        training.learn(train, progress);
        byte[] bytes = new Parser(training.moves.averaged(), training.relations.averaged()).bytes();
        ModelFile.write(out, ModelFile.bytes(Parser.MODEL, bytes));
        return measure(Parser.of(bytes), check, tags);
    }

    private void learn(List<Treebank.Sentence> sentences, Consumer<String> progress) {
        List<Treebank.Sentence> order = new ArrayList<>(sentences);
        for (int round = 1; round <= ROUNDS; round++) {
            Collections.shuffle(order, random);
            int wrong = 0;
            for (Treebank.Sentence sentence : order) {
                var words = new Words(sentence.words(), tagged(tags, sentence));
                wrong += learnMoves(words, sentence.heads()) ? 0 : 1;
                learnRelations(words, sentence);
            }
            progress.accept("round %d of %d: %d wrong sentences".formatted(round, ROUNDS, wrong));
        }
    }

    /**
     * Parses a sentence and corrects the weights where the right moves trail the beam's best the furthest (Huang, Fayong
     * and Guo 2012). Tells whether the parse was right.
     */
    private boolean learnMoves(Words words, int[] right) {
        var goal = new Arcs(words);
        var beam = new Beam(words, features, moves::score, Integer.MAX_VALUE);
        var rival = new Arcs(words);
        int furthest = -1;
        int until = 0;
        while (!goal.done()) {
            MoveFeatures.fill(features, words, goal);
            moves.score(features.values, features.count(), sums);
            int move = goal.best(right);
            goal.make(move, goal.score() + sums[move]);
            beam.step();
            int trail = beam.best().score() - goal.score();
            if (trail > furthest && !beam.best().sameMoves(goal)) {
                furthest = trail;
                until = goal.made();
                rival.copy(beam.best());
            }
        }
        moves.step(goal.made());
        if (beam.best().sameMoves(goal)) {
            return true;
        }
        int same = 0;
        while (goal.move(same) == rival.move(same)) {
            same++;
        }
        reward(words, goal, same, until, 1);
        reward(words, rival, same, until, -1);
        return false;
    }

    private void reward(Words words, Arcs path, int from, int until, int by) {
        var again = new Arcs(words);
        for (int step = 0; step < until; step++) {
            int move = path.move(step);
            if (step >= from) {
                MoveFeatures.fill(features, words, again);
                moves.change(features.values, features.count(), move, by);
            }
            again.make(move, 0);
        }
    }

    private void learnRelations(Words words, Treebank.Sentence sentence) {
        var view = new RelationFeatures(features, words, sentence.heads());
        int[] scores = new int[Parser.RELATIONS];
        for (int word = 0; word < words.count; word++) {
            view.fill(word);
            relations.score(features.values, features.count(), scores);
            int right = Relation.of(sentence.relations()[word]).ordinal();
            int guessed = Perceptron.best(scores);
            relations.learn(features.values, features.count(), right, guessed);
            view.give(word, guessed);
        }
    }

    private static Tags tagged(Map<Treebank.Sentence, Tags> tags, Treebank.Sentence sentence) {
        return Objects.requireNonNull(tags.get(sentence), "every sentence must have tags");
    }

    private static Accuracy measure(
            Parser parser, List<Treebank.Sentence> sentences, Map<Treebank.Sentence, Tags> tags) {
        long words = 0;
        long heads = 0;
        long both = 0;
        for (Treebank.Sentence sentence : sentences) {
            Tree tree = parser.parse(sentence.words(), tagged(tags, sentence));
            for (int word = 0; word < sentence.words().length; word++) {
                words++;
                if (tree.head(word).orElse(sentence.words().length) == sentence.heads()[word]) {
                    heads++;
                    both += tree.relation(word) == Relation.of(sentence.relations()[word]) ? 1 : 0;
                }
            }
        }
        return new Accuracy((double) heads / words, (double) both / words);
    }
}
