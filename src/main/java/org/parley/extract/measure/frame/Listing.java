package org.parley.extract.measure.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.annotate.Range;
import org.parley.annotate.Sentence;
import org.parley.annotate.Token.Tag;
import org.parley.extract.measure.clause.Clauses;
import org.parley.extract.measure.frame.MeasureLexicon.Hit;
import org.parley.extract.measure.frame.StatusLexicon.Match;
import org.parley.model.text.Block;

/** The frames of a whole text: those of its sentences, of the items under "agreed on the following:", of conjuncts. */
public final class Listing {
    /** How many tokens the mark before an item may have: "2.", "(a)". */
    private static final int LONGEST_MARK = 3;

    /** How many words an item must have. */
    private static final int SHORTEST_ITEM = 2;

    private final List<Frame> frames = new ArrayList<>();
    private @Nullable Frame heading;

    private Listing() {}

    public static List<Frame> frames(List<Sentence> sentences) {
        var listing = new Listing();
        sentences.forEach(listing::read);
        return List.copyOf(listing.frames);
    }

    private void read(Sentence sentence) {
        if (heading != null && sentence.block().kind() == Block.Kind.item) {
            Frame opening = heading;
            frames.removeIf(frame -> frame.sentence().equals(opening.sentence()) && !isAction(frame));
            item(opening, sentence);
            return;
        }
        FrameFinder.in(sentence).forEach(frame -> frames.addAll(Conjuncts.of(frame)));
        heading = sentence.tokens().getLast().text().equals(":") ? opening(sentence) : null;
    }

    private void item(Frame opening, Sentence sentence) {
        int from = 0;
        while (from < sentence.tokens().size() - 1
                && sentence.token(from).is(Tag.PUNCT, Tag.SYM, Tag.X, Tag.NUM)
                && from < LONGEST_MARK) {
            from++;
        }
        int to = sentence.tokens().size();
        while (to > from + 1 && sentence.token(to - 1).is(Tag.PUNCT)) {
            to--;
        }
        if (to - from < SHORTEST_ITEM) {
            return;
        }
        Range whole = new Range(from, to);
        Optional<Hit> hit = MeasureLexicon.STANDARD.best(sentence, whole);
        frames.add(opening.listing(sentence, whole, hit.orElse(null)));
    }

    private static boolean isAction(Frame frame) {
        return frame.hit() != null && frame.hit().isAction();
    }

    private static @Nullable Range addressee(Match match, Clauses clauses) {
        return clauses.nounAt(match.to())
                .filter(phrase -> match.rule().patient() != StatusRule.Role.none)
                .map(phrase -> new Range(match.to(), phrase.to()))
                .orElse(null);
    }

    /** What a sentence that ends in a colon says of the items below it: its last trigger. */
    private static @Nullable Frame opening(Sentence sentence) {
        var clauses = new Clauses(sentence);
        Range whole = new Range(0, sentence.tokens().size());
        for (int at = sentence.tokens().size() - 1; at >= 0; at--) {
            for (Match match : StatusLexicon.STANDARD.at(sentence, at)) {
                if (match.rule().opensList() && sentence.token(at).is(Tag.VERB)) {
                    Range subject = clauses.isPassive(at) ? null : clauses.subject(at);
                    return new Frame(
                            match.rule(),
                            false,
                            sentence,
                            new Range(at, at + 1),
                            whole,
                            whole,
                            subject,
                            addressee(match, clauses),
                            null,
                            null);
                }
            }
        }
        return null;
    }
}
