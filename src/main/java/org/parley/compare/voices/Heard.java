package org.parley.compare.voices;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.annotate.Token;
import org.parley.compare.match.Standing;
import org.parley.compare.words.TermReader;
import org.parley.compare.words.Terms;
import org.parley.model.Claim;

/**
 * A claim of a text, from whom it comes, and its words.
 *
 * @param order which claim of the text it is
 * @param words the tokens of what is claimed
 * @param cue the tokens of the words that ascribe it
 * @param terms what it speaks of
 */
record Heard(Claim claim, Source source, int order, List<Token> words, List<Token> cue, Terms terms) {
    /** A cue is mostly a verb, which the tagger takes for one where it has a subject. */
    static Heard of(Claim claim, Source source, int order, String cue, TermReader reader) {
        List<Token> words = reader.tokens(claim.text());
        return new Heard(claim, source, order, words, reader.tokens("they " + cue), reader.read(words, Set.of()));
    }

    boolean isReport() {
        return claim.isReport();
    }

    /** Whether it reports a measure as settled. */
    boolean isSettled() {
        return has(Standing.settled);
    }

    /** Whether it reports that a measure has come so far. */
    boolean has(Standing standing) {
        return standing(claim) == standing;
    }

    private static @Nullable Standing standing(Claim claim) {
        return claim.isReport() ? Standing.of(claim) : null;
    }

    /** Whether another side tells the other, and in words of its own. */
    boolean isApartFrom(Heard other) {
        return source.isApartFrom(other.source)
                && claim.evidence().stream()
                        .noneMatch(span -> other.claim.evidence().stream().anyMatch(span::overlaps));
    }
}
