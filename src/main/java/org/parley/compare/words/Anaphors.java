package org.parley.compare.words;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.parley.annotate.Token;
import org.parley.annotate.Token.Tag;
import org.parley.model.rule.RuleFile;

/** The words of lexicon/anaphors.tsv, by which a clause takes up one thing named before: "such a bridge". */
public final class Anaphors {
    private final Set<String> pointers = words("pointer");
    private final Set<String> times = words("time");

    private Anaphors() {}

    /** The anaphors of Parley's own lexicon. */
    public static Anaphors standard() {
        return new Anaphors();
    }

    /** Whether a clause takes up one thing named before. */
    public boolean in(List<Token> clause) {
        return IntStream.range(0, clause.size())
                .filter(at -> pointers.contains(clause.get(at).lower()))
                .anyMatch(at -> clause.subList(at + 1, clause.size()).stream()
                        .dropWhile(token -> token.is(Tag.DET, Tag.ADJ))
                        .limit(1)
                        .anyMatch(this::isOneThing));
    }

    private boolean isOneThing(Token noun) {
        return noun.is(Tag.NOUN) && noun.lower().equals(noun.lemma()) && !times.contains(noun.lemma());
    }

    private static Set<String> words(String kind) {
        return RuleFile.rows("/lexicon/anaphors.tsv").stream()
                .filter(row -> row.get("class").equals(kind))
                .flatMap(row -> row.list("words").stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
