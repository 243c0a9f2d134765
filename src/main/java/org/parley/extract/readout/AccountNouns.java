package org.parley.extract.readout;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.parley.annotate.Phrase;
import org.parley.annotate.Token.Tag;
import org.parley.extract.gazetteer.Words;
import org.parley.model.rule.RuleFile;
import org.parley.model.rule.RuleFile.Row;

/** The nouns for official accounts, and the words around them that tell whether an account was given out. */
final class AccountNouns {
    private static final Map<String, Row> NOUNS = RuleFile.rows("/lexicon/accounts.tsv").stream()
            .collect(toUnmodifiableMap(row -> row.get("noun"), row -> row));

    /** What a word around the noun tells. */
    enum Sign {
        gives,
        reads,
        joint,
        apart,
        never;

        private static final Map<Sign, Set<String>> WORDS = RuleFile.rows("/lexicon/account-words.tsv").stream()
                .collect(Collectors.groupingBy(
                        row -> Sign.valueOf(row.get("class").toLowerCase(Locale.ROOT)),
                        Collectors.mapping(row -> row.get("word"), Collectors.toUnmodifiableSet())));

        boolean has(String word) {
            return WORDS.getOrDefault(this, Set.of()).contains(word);
        }
    }

    private final Words words;

    AccountNouns(Words words) {
        this.words = words;
    }

    /** Indices of such nouns. */
    IntStream all() {
        return IntStream.range(0, words.size()).filter(at -> NOUNS.containsKey(noun(at)));
    }

    /** Where the noun begins that ends with a token: "read-out" is three tokens. */
    int start(int head) {
        return words.lower(head - 1).equals("-") ? head - 2 : head;
    }

    private String noun(int head) {
        int from = start(head);
        return from < 0 ? words.lower(head) : words.characters(from, head + 1).toLowerCase(Locale.ROOT);
    }

    /** Whether it must be said that the account was given out. */
    boolean mustBeGiven(Phrase phrase) {
        return row(phrase).get("named").equals("given");
    }

    boolean repeats(Phrase phrase) {
        return row(phrase).get("repeats").equals("yes");
    }

    /** Whether the phrase is where somebody speaks: "in a statement". */
    boolean carries(Phrase phrase) {
        String before = words.lower(phrase.from() - 1);
        return !before.isEmpty() && row(phrase).get("carries").equals(before);
    }

    boolean isPlural(Phrase phrase) {
        return words.lower(phrase.head()).endsWith("s")
                && !words.lower(phrase.head()).equals("minutes");
    }

    private Row row(Phrase phrase) {
        return Objects.requireNonNull(NOUNS.get(noun(phrase.head())));
    }

    /** "no readout", "a joint statement", "a diplomatic note". */
    boolean isDenied(Phrase phrase) {
        return IntStream.range(phrase.from(), phrase.head())
                .mapToObj(words::lower)
                .anyMatch(word -> Sign.joint.has(word) || Sign.apart.has(word));
    }

    /** Index of the verb that says the phrase was given out, behind it or at its relative clause's end; -1 if none does. */
    int givenBehind(Phrase phrase) {
        for (int at = phrase.to(); at < Math.min(words.size(), phrase.to() + 9); at++) {
            if (words.is(at, Tag.VERB) && Sign.gives.has(words.token(at).lemma())) {
                return at;
            }
            if (words.is(at, Tag.PUNCT) || (at == phrase.to() && words.is(at, Tag.AUX, Tag.VERB))) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether a verb next to the phrase lets the account itself speak: "read a notice", "the notice said". */
    boolean reads(Phrase phrase, int to) {
        return isReading(phrase.from() - 1)
                || IntStream.range(to, Math.min(words.size(), to + 6))
                        .takeWhile(at -> !words.is(at, Tag.PUNCT))
                        .anyMatch(this::isReading);
    }

    private boolean isReading(int at) {
        return words.is(at, Tag.VERB) && Sign.reads.has(words.token(at).lemma());
    }

    /** Whether words shortly before a verb deny that it happened: "has yet to release". */
    boolean neverHappened(int verb) {
        return IntStream.range(Math.max(0, verb - 4), verb)
                .anyMatch(at -> Sign.never.has(words.lower(at))
                        || Sign.never.has(words.token(at).lemma()));
    }

    static boolean gives(@Nullable String lemma) {
        return lemma != null && Sign.gives.has(lemma);
    }
}
