package org.parley.extract.statement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.annotate.Range;
import org.parley.extract.statement.Attribution.Piece;
import org.parley.extract.statement.passage.Passage;

/** Gives quotations that stand without a cue to the statement they go on from, in their passage or the one before. */
final class QuoteRuns {
    private final List<Attribution> attributions;

    private QuoteRuns(List<Attribution> attributions) {
        this.attributions = new ArrayList<>(attributions);
    }

    /** The attributions of consecutive passages, each with the quotations that run on from it. */
    static List<Attribution> joined(List<Passage> passages, List<Attribution> attributions) {
        var runs = new QuoteRuns(attributions);
        for (int i = 0; i < passages.size(); i++) {
            runs.join(passages.get(i), i == 0 ? null : passages.get(i - 1));
        }
        return List.copyOf(runs.attributions);
    }

    private void join(Passage passage, @Nullable Passage before) {
        for (int at = 0; at < passage.size(); at++) {
            if (passage.quotes().opensAt(at) && isWhole(passage, at) && isFree(passage, at)) {
                int owner = lastQuoting(passage, at);
                if (owner < 0 && at == 0 && before != null) {
                    owner = lastQuoting(before, before.size());
                }
                if (owner >= 0) {
                    append(
                            owner,
                            new Piece(passage, new Range(at, passage.quotes().closeOf(at) + 1)));
                }
            }
        }
    }

    private static boolean isWhole(Passage passage, int open) {
        int end = passage.quotes().closeOf(open) + 1;
        return passage.sentenceStart(open) == open && (end == passage.size() || passage.sentenceStart(end) == end);
    }

    private boolean isFree(Passage passage, int open) {
        return attributions.stream()
                .flatMap(attribution -> attribution.content().stream())
                .noneMatch(piece -> piece.passage() == passage && piece.range().covers(open));
    }

    /** Index of the last attribution before a token whose content ends in a quotation; -1 where there is none. */
    private int lastQuoting(Passage passage, int limit) {
        int found = -1;
        for (int i = 0; i < attributions.size(); i++) {
            Piece last = attributions.get(i).content().getLast();
            boolean quoting = last.passage() == passage
                    && last.passage().quotes().covers(last.range().to() - 1);
            boolean starts = attributions.get(i).passage() == passage
                    && attributions.get(i).hit().from() < limit;
            if (quoting && (starts || last.range().from() < limit)) {
                found = i;
            }
        }
        return found;
    }

    private void append(int owner, Piece piece) {
        Attribution attribution = attributions.get(owner);
        List<Piece> pieces = new ArrayList<>(attribution.content());
        pieces.add(piece);
        attributions.set(owner, attribution.with(pieces));
    }
}
