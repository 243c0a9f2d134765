package org.parley.extract.attribution.feature;

import java.util.BitSet;

/** All cues of an article, with running counts of what stands between two of its tokens. */
public final class OtherCues {
    private final BitSet cues;
    private final int[] cueBegins;
    private final int[] marks;
    private final int[] commas;
    private final int[] verbs;

    public OtherCues(Article article, BitSet cues) {
        this.cues = cues;
        int size = article.size();
        this.cueBegins = new int[size + 1];
        this.marks = new int[size + 1];
        this.commas = new int[size + 1];
        this.verbs = new int[size + 1];
        for (int at = 0; at < size; at++) {
            boolean begins = cues.get(at) && (at == 0 || !cues.get(at - 1));
            boolean verb = switch (article.tag(at)) {
                case VERB, AUX -> true;
                default -> false;
            };
            cueBegins[at + 1] = cueBegins[at] + (begins ? 1 : 0);
            marks[at + 1] = marks[at] + (article.quotes().isMark(at) ? 1 : 0);
            commas[at + 1] = commas[at] + (article.token(at).text().equals(",") ? 1 : 0);
            verbs[at + 1] = verbs[at] + (verb ? 1 : 0);
        }
    }

    boolean has(int token) {
        return cues.get(token);
    }

    /** How many cues begin between two tokens, the second excluded. */
    int cuesBetween(int from, int to) {
        return between(cueBegins, from, to);
    }

    int marksBetween(int from, int to) {
        return between(marks, from, to);
    }

    int commasBetween(int from, int to) {
        return between(commas, from, to);
    }

    int verbsBetween(int from, int to) {
        return between(verbs, from, to);
    }

    private static int between(int[] counts, int from, int to) {
        return to > from ? counts[to] - counts[from] : 0;
    }
}
