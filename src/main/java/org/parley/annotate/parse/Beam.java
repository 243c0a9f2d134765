package org.parley.annotate.parse;

import java.util.Arrays;

/** The best few half-parsed states of one sentence, all after the same number of moves; the best comes first. */
final class Beam {
    /** How many states are kept. */
    static final int WIDTH = 4;

    /** How far a state may trail the best, in units of the stored weights: further behind, hardly one ever comes first. */
    private static final int SLACK = 300;

    private static final int SCORE_SHIFT = 16;
    private static final int MOVE_BITS = 2;

    /** Sets the sums, one a move, to what features add up to. */
    @FunctionalInterface
    interface Scorer {
        void score(int[] features, int count, int[] sums);
    }

    private final int slack;
    private final Words words;
    private final Scorer scorer;
    private final Features features;
    private final int[] sums = new int[Arcs.MOVES];
    /** What each state can become: the score turned round, so that the best sorts first, then the state and the move. */
    private final long[] candidates = new long[WIDTH * Arcs.MOVES];

    private Arcs[] states;
    private Arcs[] others;
    private int size = 1;

    /** A beam that keeps a state only while its score trails the best by no more than {@code slack}. */
    Beam(Words words, Features features, Scorer scorer, int slack) {
        this.slack = slack;
        this.words = words;
        this.features = features;
        this.scorer = scorer;
        this.states = new Arcs[WIDTH];
        this.others = new Arcs[WIDTH];
        Arrays.setAll(states, i -> new Arcs(words));
        Arrays.setAll(others, i -> new Arcs(words));
    }

    /** The heads of the best parse of a whole sentence. */
    static int[] parse(Words words, Features features, Scorer scorer) {
        var beam = new Beam(words, features, scorer, SLACK);
        while (!beam.best().done()) {
            beam.step();
        }
        return beam.best().heads;
    }

    Arcs best() {
        return states[0];
    }

    /** Lets each state make all moves that it may, and keeps the best of what comes of it. */
    void step() {
        int count = 0;
        for (int i = 0; i < size; i++) {
            MoveFeatures.fill(features, words, states[i]);
            scorer.score(features.values, features.count(), sums);
            for (int move = 0; move < Arcs.MOVES; move++) {
                if (states[i].allows(move)) {
                    long score = (long) states[i].score() + sums[move];
                    candidates[count++] = -score << SCORE_SHIFT | i << MOVE_BITS | move;
                }
            }
        }
        Arrays.sort(candidates, 0, count);
        size = kept(count);
        for (int i = 0; i < size; i++) {
            follow(others[i], candidates[i]);
        }
        Arcs[] last = states;
        states = others;
        others = last;
    }

    /** How many candidates stay: as many as the beam is wide, but none that trails the best too far. */
    private int kept(int count) {
        long least = (candidates[0] >> SCORE_SHIFT) + slack;
        int kept = 1;
        while (kept < Math.min(WIDTH, count) && candidates[kept] >> SCORE_SHIFT <= least) {
            kept++;
        }
        return kept;
    }

    private void follow(Arcs state, long candidate) {
        int choice = (int) candidate & (1 << SCORE_SHIFT) - 1;
        state.copy(states[choice >> MOVE_BITS]);
        state.make(choice & (1 << MOVE_BITS) - 1, (int) -(candidate >> SCORE_SHIFT));
    }
}
