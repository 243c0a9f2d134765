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
import org.parley.annotate.learn.Perceptron;
import org.parley.annotate.learn.PerceptronTrainer;
import org.parley.annotate.learn.Treebank;
import org.parley.model.ModelFile;

/** Teaches a dependency parser; the same treebank and tags give the same weights. */
public final class ParserTraining {
    private static final int MOVE_BITS = 20;
    private static final int RELATION_BITS = 17;
    private static final int ROUNDS = 10;
    private static final long SEED = 20250318;

    /** How often in ten the parser follows its own choice in training rather than the best one. */
    private static final int EXPLORES = 9;

    /** Shares of words that get the right head, and the right head by the right relation. */
    public record Accuracy(double heads, double relations) {}

    private final PerceptronTrainer moves = new PerceptronTrainer(Arcs.MOVES, MOVE_BITS);
    private final PerceptronTrainer relations = new PerceptronTrainer(Parser.RELATIONS, RELATION_BITS);
    private final Random random = new Random(SEED);
    private final Features features = new Features();
    private final Map<Treebank.Sentence, int[]> tags;

    private ParserTraining(Map<Treebank.Sentence, int[]> tags) {
        this.tags = tags;
    }

    /**
     * Trains on some sentences, writes the model, and measures it on others.
     *
     * @param tags the tags to parse by of every sentence, as ordinals
     * @param out where the model goes
     * @param progress told one line a round
     */
    public static Accuracy run(
            List<Treebank.Sentence> train,
            List<Treebank.Sentence> check,
            Map<Treebank.Sentence, int[]> tags,
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
                wrong += learnMoves(words, sentence.heads(), round > 1);
                learnRelations(words, sentence);
            }
            progress.accept("round %d of %d: %d wrong moves".formatted(round, ROUNDS, wrong));
        }
    }

    private int learnMoves(Words words, int[] right, boolean explore) {
        var arcs = new Arcs(words.count);
        float[] sums = new float[Arcs.MOVES];
        int wrong = 0;
        while (!arcs.done()) {
            MoveFeatures.fill(features, words, arcs);
            Parser.score(moves.current(), features, sums);
            int guessed = Parser.best(arcs, sums);
            int wanted = wanted(arcs, right, sums);
            boolean mistaken = arcs.cost(guessed, right) > arcs.cost(wanted, right);
            moves.learn(features.values, features.count(), wanted, mistaken ? guessed : wanted);
            wrong += mistaken ? 1 : 0;
            arcs.make(explore && random.nextInt(10) < EXPLORES ? guessed : wanted);
        }
        return wrong;
    }

    /** Of the allowed moves that lose the fewest arcs, the one the parser likes best. */
    private static int wanted(Arcs arcs, int[] right, float[] sums) {
        int wanted = -1;
        int least = Integer.MAX_VALUE;
        for (int move = 0; move < Arcs.MOVES; move++) {
            if (arcs.allows(move)) {
                int cost = arcs.cost(move, right);
                if (cost < least || (cost == least && sums[move] > sums[wanted])) {
                    wanted = move;
                    least = cost;
                }
            }
        }
        return wanted;
    }

    private void learnRelations(Words words, Treebank.Sentence sentence) {
        var view = new RelationFeatures(features, words, sentence.heads());
        float[] sums = new float[Parser.RELATIONS];
        for (int word = 0; word < words.count; word++) {
            view.fill(word);
            Parser.score(relations.current(), features, sums);
            int right = Relation.of(sentence.relations()[word]).ordinal();
            relations.learn(features.values, features.count(), right, Perceptron.best(sums));
        }
    }

    private static int[] tagged(Map<Treebank.Sentence, int[]> tags, Treebank.Sentence sentence) {
        return Objects.requireNonNull(tags.get(sentence), "every sentence must have tags");
    }

    private static Accuracy measure(
            Parser parser, List<Treebank.Sentence> sentences, Map<Treebank.Sentence, int[]> tags) {
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
