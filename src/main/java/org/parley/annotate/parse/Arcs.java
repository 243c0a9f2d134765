package org.parley.annotate.parse;

import java.util.Arrays;

/**
 * A sentence half parsed, in the arc-hybrid system: a stack of words that wait for their head, the words still to come,
 * and the arcs drawn so far. The root stands behind the last word.
 */
final class Arcs {
    /** Puts the next word on the stack. */
    static final int SHIFT = 0;

    /** Hangs the top of the stack on the next word. */
    static final int LEFT = 1;

    /** Hangs the top of the stack on the word beneath it. */
    static final int RIGHT = 2;

    static final int MOVES = 3;
    static final int NONE = -1;

    final int root;
    final int[] heads;
    final int[] firstLeft;
    final int[] firstRight;
    final int[] secondRight;
    final int[] lefts;
    final int[] rights;
    /** Which universal tags hang on a word from the left, a bit for each; and from the right. */
    final int[] leftTags;

    final int[] rightTags;
    private final Words words;
    private final int[] stack;
    private final byte[] moves;
    private int made;
    private int score;
    private int depth;
    private int next;

    Arcs(Words words) {
        int count = words.count;
        this.words = words;
        root = count;
        heads = none(count);
        firstLeft = none(count + 1);
        firstRight = none(count + 1);
        secondRight = none(count + 1);
        lefts = new int[count + 1];
        rights = new int[count + 1];
        leftTags = new int[count + 1];
        rightTags = new int[count + 1];
        stack = new int[count];
        moves = new byte[2 * count];
    }

    private static int[] none(int length) {
        int[] values = new int[length];
        Arrays.fill(values, NONE);
        return values;
    }

    /** Becomes the same as another state of the same sentence. */
    void copy(Arcs other) {
        made = other.made;
        score = other.score;
        depth = other.depth;
        next = other.next;
        System.arraycopy(other.moves, 0, moves, 0, made);
        copy(other.stack, stack);
        copy(other.heads, heads);
        copy(other.firstLeft, firstLeft);
        copy(other.firstRight, firstRight);
        copy(other.secondRight, secondRight);
        copy(other.lefts, lefts);
        copy(other.rights, rights);
        copy(other.leftTags, leftTags);
        copy(other.rightTags, rightTags);
    }

    private static void copy(int[] from, int[] to) {
        System.arraycopy(from, 0, to, 0, to.length);
    }

    boolean done() {
        return next == root && depth == 0;
    }

    boolean allows(int move) {
        return switch (move) {
            case SHIFT -> next < root;
            case LEFT -> depth > 0;
            default -> depth > 1;
        };
    }

    /** The word at a depth of the stack, 0 for its top, or none. */
    int stack(int down) {
        return down < depth ? stack[depth - 1 - down] : NONE;
    }

    /** The word some places ahead, 0 for the next; the root behind the last word, then none. */
    int ahead(int places) {
        return next + places <= root ? next + places : NONE;
    }

    /** What all moves so far add up to. */
    int score() {
        return score;
    }

    /** How many moves were made. */
    int made() {
        return made;
    }

    int move(int step) {
        return moves[step];
    }

    boolean sameMoves(Arcs other) {
        return Arrays.equals(moves, 0, made, other.moves, 0, other.made);
    }

    void make(int move, int newScore) {
        score = newScore;
        moves[made++] = (byte) move;
        if (move == SHIFT) {
            stack[depth++] = next++;
            return;
        }
        int dependent = stack[--depth];
        int head = move == LEFT ? next : stack[depth - 1];
        heads[dependent] = head;
        if (dependent < head) {
            firstLeft[head] = dependent;
            lefts[head]++;
            leftTags[head] |= 1 << words.universal(dependent);
        } else {
            secondRight[head] = firstRight[head];
            firstRight[head] = dependent;
            rights[head]++;
            rightTags[head] |= 1 << words.universal(dependent);
        }
    }

    /** Of the moves that put the fewest right arcs out of reach, one that draws an arc where there is one. */
    int best(int[] right) {
        int best = NONE;
        int least = Integer.MAX_VALUE;
        for (int move = MOVES - 1; move >= 0; move--) {
            int cost = allows(move) ? cost(move, right) : Integer.MAX_VALUE;
            if (cost < least) {
                best = move;
                least = cost;
            }
        }
        return best;
    }

    /** How many of the right arcs a move puts out of reach (Goldberg and Nivre 2013, section 4.2). */
    int cost(int move, int[] right) {
        int top = stack(0);
        int lost = 0;
        if (move == SHIFT) {
            for (int i = 0; i < depth; i++) {
                lost += right[stack[i]] == next ? 1 : 0;
                lost += i < depth - 1 && right[next] == stack[i] ? 1 : 0;
            }
            return lost;
        }
        for (int word = next; word < root; word++) {
            lost += right[word] == top ? 1 : 0;
        }
        if (move == LEFT) {
            lost += right[top] == stack(1) && depth > 1 ? 1 : 0;
            return lost + (right[top] > next ? 1 : 0);
        }
        return lost + (right[top] >= next ? 1 : 0);
    }
}
