package org.parley.extract.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.annotate.Range;
import org.parley.annotate.Token.Tag;
import org.parley.extract.statement.content.Contents;
import org.parley.extract.statement.cue.Cue;
import org.parley.extract.statement.cue.CueLexicon.Hit;
import org.parley.extract.statement.passage.Passage;

/**
 * An attribution as it stands in a passage, before anyone has asked who the words denote.
 *
 * @param source the words naming the source, or null where there are none
 * @param content what is attributed, in order
 * @param addressee the words naming the one spoken to, or null
 */
record Attribution(
        Passage passage,
        Hit hit,
        Cue.Frame frame,
        @Nullable Range source,
        List<Piece> content,
        @Nullable Range addressee) {
    /** A stretch of content; later pieces may stand in passages that follow. */
    record Piece(Passage passage, Range range) {
        /** A list item, without the marks around it. */
        static Piece item(Passage item) {
            int from = 0;
            while (from < item.size() - 1
                    && item.is(from, Tag.PUNCT, Tag.SYM)
                    && !item.quotes().covers(from)) {
                from++;
            }
            int to = item.size();
            while (to > from + 1 && item.is(to - 1, Tag.PUNCT) && !item.quotes().covers(to - 1)) {
                to--;
            }
            return new Piece(item, new Range(from, to));
        }
    }

    static Attribution of(Passage passage, Hit hit, @Nullable Range source, Contents.Found found) {
        List<Piece> pieces =
                found.pieces().stream().map(range -> new Piece(passage, range)).toList();
        return new Attribution(passage, hit, found.frame(), source, pieces, found.addressee());
    }

    Attribution with(List<Piece> pieces) {
        return new Attribution(passage, hit, frame, source, pieces, addressee);
    }
}
