package org.parley.extract.attribution.feature;

import java.util.List;
import java.util.Locale;
import org.parley.annotate.Token;
import org.parley.annotate.cluster.Clusters;

/** The words of an article as numbers, the way features want them. */
final class Codes {
    /** Stands for a word that is not there. */
    static final int NIL = "<nil>".hashCode();

    private static final int ENDING = 3;
    private static final int COARSE = 8;
    private static final int MEDIUM = 12;

    final int[] word;
    final int[] lemma;
    final int[] tag;
    final int[] ending;
    final int[] shape;

    /** The first bits of the way to a word's cluster, and the whole way. */
    final int[] coarse;

    final int[] medium;
    final int[] fine;

    Codes(List<Token> tokens) {
        int size = tokens.size();
        word = new int[size];
        lemma = new int[size];
        tag = new int[size];
        ending = new int[size];
        shape = new int[size];
        coarse = new int[size];
        medium = new int[size];
        fine = new int[size];
        Clusters clusters = Clusters.standard();
        for (int at = 0; at < size; at++) {
            Token token = tokens.get(at);
            String lower = token.text().toLowerCase(Locale.ROOT);
            word[at] = lower.hashCode();
            lemma[at] = token.lemma().hashCode();
            tag[at] = token.tag().name().hashCode();
            ending[at] = lower.substring(Math.max(0, lower.length() - ENDING)).hashCode();
            shape[at] = shape(token.text());
            fine[at] = clusters.code(token.text());
            medium[at] = Clusters.prefix(fine[at], MEDIUM);
            coarse[at] = Clusters.prefix(fine[at], COARSE);
        }
    }

    /** What kinds of character a word is made of, runs of one kind counted once. */
    private static int shape(String word) {
        int shape = 0;
        int last = 0;
        for (int i = 0; i < word.length(); i++) {
            char character = word.charAt(i);
            int kind = Character.isUpperCase(character)
                    ? 1
                    : Character.isLetter(character) ? 2 : Character.isDigit(character) ? 3 : character;
            shape = kind == last ? shape : shape * 31 + kind;
            last = kind;
        }
        return shape;
    }
}
