package org.parley.extract.attribution.feature;

import java.util.BitSet;

/** What is taken for the source and the content of a cue. */
public record Arguments(BitSet source, BitSet content) {
    /** The arguments that labels give; of several sources the one nearest to the cue. */
    public static Arguments of(Article article, Cue cue, int[] labels) {
        var content = new BitSet();
        var source = new BitSet();
        var run = new BitSet();
        for (int i = 0; i < labels.length; i++) {
            if (labels[i] >= Labels.CONTENT) {
                content.set(cue.from() + i);
            }
            if (labels[i] != Labels.MORE_SOURCE) {
                source = nearer(cue, source, run);
                run = new BitSet();
            }
            if (labels[i] == Labels.SOURCE || labels[i] == Labels.MORE_SOURCE) {
                run.set(cue.from() + i);
            }
        }
        source = nearer(cue, source, run);
        return new Arguments(source, closed(article, cue, source, content));
    }

    private static BitSet nearer(Cue cue, BitSet one, BitSet other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isEmpty() ? other : one;
        }
        int first = Math.abs(one.nextSetBit(0) - cue.first());
        int second = Math.abs(other.nextSetBit(0) - cue.first());
        return second < first ? other : one;
    }

    /** A content that enters a quotation takes all that follows of it in the sentence, up to the source or cue. */
    private static BitSet closed(Article article, Cue cue, BitSet source, BitSet content) {
        BitSet closed = (BitSet) content.clone();
        for (int at = content.nextSetBit(0); at >= 0; at = content.nextSetBit(at + 1)) {
            int quotation = article.quotes().quotation(at);
            int next = at + 1;
            while (quotation != 0
                    && next < article.size()
                    && article.quotes().quotation(next) == quotation
                    && article.sentence(next) == article.sentence(at)
                    && !cue.has(next)
                    && !source.get(next)
                    && !closed.get(next)) {
                closed.set(next++);
            }
        }
        return closed;
    }
}
