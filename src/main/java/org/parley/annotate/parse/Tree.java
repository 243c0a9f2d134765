package org.parley.annotate.parse;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The grammar of one sentence: each word's head, and how it depends on it. Words are named by their index. */
public final class Tree {
    private final int[] heads;
    private final Relation[] relations;
    private final int[][] children;

    /**
     * A tree.
     *
     * @param heads for each word the index of its head; the number of words stands for the root
     */
    Tree(int[] heads, Relation[] relations) {
        this.heads = heads.clone();
        this.relations = relations.clone();
        this.children = children(heads);
    }

    static int[][] children(int[] heads) {
        int[] counts = new int[heads.length + 1];
        for (int head : heads) {
            counts[head]++;
        }
        int[][] children = new int[heads.length + 1][];
        Arrays.setAll(children, word -> new int[counts[word]]);
        int[] filled = new int[heads.length + 1];
        for (int word = 0; word < heads.length; word++) {
            children[heads[word]][filled[heads[word]]++] = word;
        }
        return children;
    }

    /** The word that a word depends on; empty for the root of the sentence. */
    public Optional<Integer> head(int word) {
        return heads[word] == heads.length ? Optional.empty() : Optional.of(heads[word]);
    }

    public Relation relation(int word) {
        return relations[word];
    }

    /** The words that depend on a word, in order. */
    public List<Integer> children(int word) {
        return Arrays.stream(children[word]).boxed().toList();
    }

    /** The words that depend on a word in one of these ways, in order. */
    public List<Integer> children(int word, Relation... wanted) {
        List<Relation> kinds = List.of(wanted);
        return Arrays.stream(children[word])
                .filter(child -> kinds.contains(relations[child]))
                .boxed()
                .toList();
    }

    /** The first word that depends on a word in one of these ways. */
    public Optional<Integer> child(int word, Relation... wanted) {
        return children(word, wanted).stream().findFirst();
    }

    /** The root of the sentence, the first where there are several. */
    public int root() {
        return children[heads.length].length == 0 ? 0 : children[heads.length][0];
    }

    /** A word and everything that hangs on it, in order. */
    public IntStream subtree(int word) {
        return IntStream.concat(
                        IntStream.of(word), Arrays.stream(children[word]).flatMap(this::subtree))
                .sorted();
    }

    /** Whether one word hangs on another, directly or through others; a word hangs on itself. */
    public boolean under(int word, int ancestor) {
        for (int at = word; at < heads.length; at = heads[at]) {
            if (at == ancestor) {
                return true;
            }
        }
        return false;
    }
}
