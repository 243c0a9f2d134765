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
    private final int[] stack;
    private int depth;
    private int next;

    Arcs(int words) {
        root = words;
        heads = none(words);
        firstLeft = none(words + 1);
        firstRight = none(words + 1);
        secondRight = none(words + 1);
        lefts = new int[words + 1];
        rights = new int[words + 1];
        stack = new int[words];
    }

    private static int[] none(int length) {
        int[] values = new int[length];
        Arrays.fill(values, NONE);
        return values;
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

    void make(int move) {
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
        } else {
            secondRight[head] = firstRight[head];
            firstRight[head] = dependent;
            rights[head]++;
        }
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
