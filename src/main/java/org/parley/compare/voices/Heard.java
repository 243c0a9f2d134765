package org.parley.compare.voices;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.annotate.Token;
import org.parley.compare.match.Standing;
import org.parley.compare.words.TermReader;
import org.parley.compare.words.Terms;
import org.parley.model.comparison.Claim;

/** A claim of a text and from whom it comes. Its words are read when they are first asked for: of most claims they never are. */
final class Heard {
    private final Claim claim;
    private final Source source;
    private final int order;
    private final String cue;
    private final TermReader reader;
    private @Nullable List<Token> words;
    private @Nullable List<Token> cueWords;
    private @Nullable Terms terms;

    /**
     * Takes a claim.
     *
     * @param order which claim of the text it is
     * @param cue the words that ascribe it; empty for a report
     */
    Heard(Claim claim, Source source, int order, String cue, TermReader reader) {
        this.claim = claim;
        this.source = source;
        this.order = order;
        this.cue = cue;
        this.reader = reader;
    }

    Claim claim() {
        return claim;
    }

    Source source() {
        return source;
    }

    int order() {
        return order;
    }

    /** The tokens of what is claimed. */
    List<Token> words() {
        if (words == null) {
            words = reader.tokens(claim.text());
        }
        return words;
    }

    /** The tokens of the words that ascribe it. A cue is mostly a verb, which the tagger takes for one where it has a subject. */
    List<Token> cue() {
        if (cueWords == null) {
            cueWords = cue.isEmpty() ? List.of() : reader.tokens("they " + cue);
        }
        return cueWords;
    }

    /** What it speaks of. */
    Terms terms() {
        if (terms == null) {
            terms = reader.read(words(), Set.of());
        }
        return terms;
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
        return claim.isReport() && Standing.of(claim) == standing;
    }

    /** Whether another side tells the other, and in words of its own. */
    boolean isApartFrom(Heard other) {
        return source.isApartFrom(other.source)
                && claim.evidence().stream()
                        .noneMatch(span -> other.claim.evidence().stream().anyMatch(span::overlaps));
    }
}
