package org.parley.extract.statement.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.annotate.Range;
import org.parley.annotate.Token.Tag;
import org.parley.extract.statement.content.Contents.Found;
import org.parley.extract.statement.cue.Cue;
import org.parley.extract.statement.passage.Grammar;
import org.parley.extract.statement.passage.Passage;

/** Finds points that a noun and a colon announce within a sentence. */
final class Enumeration {
    private Enumeration() {}

    /** "four points: [one]; [two]": what stands behind a colon, piece by piece. */
    static Optional<Found> behind(Passage passage, Grammar grammar, int at) {
        int end = at < passage.size() ? passage.lastWordEnd(at) : at;
        int colon = grammar.nounEnd(at);
        if (colon == at || !passage.word(colon).equals(":")) {
            return Optional.empty();
        }
        List<Range> pieces = new ArrayList<>();
        int from = colon + 1;
        for (int i = from; i <= end; i++) {
            if (i == end || passage.word(i).equals(";")) {
                Range.between(withoutNumber(passage, from), i).ifPresent(pieces::add);
                from = i + 1;
            }
        }
        return pieces.isEmpty() ? Optional.empty() : Optional.of(new Found(Cue.Frame.list, pieces, null));
    }

    /** Behind "first," or "and second,". */
    private static int withoutNumber(Passage passage, int from) {
        int at = passage.is(from, Tag.CCONJ) ? from + 1 : from;
        return passage.word(at + 1).equals(",") ? at + 2 : at;
    }
}
