package org.parley.extract.attribution.feature;

import java.util.BitSet;

/**
 * The words by which an attribution is made, with the stretch of text in which its source and content are looked for.
 *
 * @param tokens the words
 * @param first the first of them
 * @param last the last of them
 * @param head the highest of them in the sentence's tree
 * @param from where the stretch begins
 * @param to behind its last token
 */
public record Cue(BitSet tokens, int first, int last, int head, int from, int to) {
    private static final int BEFORE = 90;
    private static final int BEHIND = 130;

    /** A cue of an article; the stretch is the cue's sentence, and of the paragraph around it what is near. */
    public static Cue of(Article article, BitSet tokens) {
        int first = tokens.nextSetBit(0);
        int last = tokens.length() - 1;
        int from = article.start(article.sentence(first));
        int to = article.end(article.sentence(last));
        int paragraph = article.paragraph(first);
        while (from > 0 && article.paragraph(from - 1) == paragraph && first - from < BEFORE) {
            from--;
        }
        while (to < article.size() && article.paragraph(to) == paragraph && to - last < BEHIND) {
            to++;
        }
        return new Cue(tokens, first, last, head(article, tokens), from, to);
    }

    private static int head(Article article, BitSet tokens) {
        int head = tokens.nextSetBit(0);
        for (int at = head; at >= 0; at = tokens.nextSetBit(at + 1)) {
            if (article.depth(at) < article.depth(head)) {
                head = at;
            }
        }
        return head;
    }

    public boolean has(int token) {
        return tokens.get(token);
    }

    public int size() {
        return to - from;
    }
}
