package org.parley.extract.measure;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.parley.annotate.Phrase;
import org.parley.annotate.Range;
import org.parley.annotate.Sentence;
import org.parley.annotate.Token;
import org.parley.annotate.Token.Tag;
import org.parley.extract.measure.MeasureLexicon.Hit;
import org.parley.model.MeasureType;

/** What the words of a measure say of it: its label, its scope, whether they only point to a measure named before. */
final class MeasureWords {
    private static final int LONGEST_LABEL = 12;

    private final Sentence sentence;
    private final Range measure;
    private final @Nullable Hit hit;

    MeasureWords(Frame frame) {
        this.sentence = frame.sentence();
        this.measure = frame.measure();
        this.hit = frame.hit();
    }

    MeasureType type() {
        return hit == null ? MeasureType.other : hit.type();
    }

    String label() {
        int from = measure.from();
        while (from < measure.to() - 1 && sentence.token(from).is(Tag.DET, Tag.PART, Tag.PUNCT, Tag.SCONJ)) {
            from++;
        }
        return IntStream.range(from, Math.min(measure.to(), from + LONGEST_LABEL))
                .mapToObj(sentence::token)
                .filter(token -> !token.text().equals("\""))
                .map(Token::text)
                .collect(Collectors.joining(" "))
                .replaceAll(" (['’]s\\b|[,.:;)%]|- ?)", "$1");
    }

    /** Whether the words name a measure by a pointer only: "this initiative", "the corresponding order". */
    boolean pointsBack() {
        if (hit != null && hit.isAction()) {
            return false;
        }
        return (sentence.token(measure.from()).is(Tag.PRON) && measure.to() - measure.from() <= 2)
                || pointer().isPresent();
    }

    /** The noun that points to a measure named before: "initiative", "order". */
    Optional<Token> pointer() {
        return sentence.phrases().stream()
                .filter(phrase -> phrase.from() >= measure.from() && phrase.to() <= measure.to())
                .filter(phrase -> ClauseWord.reference.has(sentence.head(phrase).lemma()))
                .filter(phrase -> IntStream.range(phrase.from(), phrase.to())
                        .anyMatch(
                                at -> ClauseWord.pointer.has(sentence.token(at).lower())))
                .map(sentence::head)
                .findFirst();
    }

    /** What the measure is limited to: the words before its name where they are its target, else what a preposition opens. */
    Optional<Range> scope() {
        if (hit == null) {
            return Optional.empty();
        }
        if (sentence.token(hit.from()).is(Tag.VERB)) {
            return objectOf(hit.to());
        }
        Optional<Range> behind = prepositional(hit.to());
        return hit.type() == MeasureType.strikePause || behind.isEmpty() ? before().or(() -> behind) : behind;
    }

    private Optional<Range> objectOf(int from) {
        return sentence.phraseAt(from)
                .filter(phrase -> phrase.kind() == Phrase.Kind.NOUN && from < measure.to())
                .map(phrase -> new Range(from, extended(phrase.to())))
                .or(() -> prepositional(from));
    }

    private Optional<Range> prepositional(int from) {
        for (int at = from; at < measure.to() - 1 && at < from + 4; at++) {
            if (sentence.token(at).is(Tag.VERB, Tag.PUNCT)) {
                return Optional.empty();
            }
            if (ClauseWord.scope.has(sentence.token(at).lower())) {
                return isNoun(at + 1) && !isTime(at + 1)
                        ? Optional.of(new Range(
                                at,
                                extended(sentence.phraseAt(at + 1).orElseThrow().to())))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** With what "of", "and" and a further preposition of place add. */
    private int extended(int end) {
        int at = Math.min(end, measure.to());
        while (at < measure.to() - 1 && isLink(at) && isNoun(at + 1)) {
            at = Math.min(sentence.phraseAt(at + 1).orElseThrow().to(), measure.to());
        }
        return at;
    }

    private boolean isLink(int at) {
        return switch (sentence.token(at).lower()) {
            case "of", "and", "in", "to", "or", "with", "between" -> true;
            default -> false;
        };
    }

    private boolean isTime(int at) {
        Token head = sentence.head(sentence.phraseAt(at).orElseThrow());
        return ClauseWord.time.has(head.lemma()) || head.is(Tag.NUM);
    }

    private boolean isNoun(int at) {
        return sentence.phraseAt(at)
                .filter(phrase -> phrase.kind() == Phrase.Kind.NOUN && phrase.from() == at)
                .isPresent();
    }

    /** "energy and infrastructure" in "an energy and infrastructure ceasefire". */
    private Optional<Range> before() {
        int from = hit == null ? measure.from() : hit.from();
        int to = from;
        while (from > measure.from()
                && (sentence.token(from - 1).is(Tag.NOUN, Tag.ADJ, Tag.PROPN)
                        || sentence.token(from - 1).lower().equals("and"))) {
            from--;
        }
        boolean noun =
                IntStream.range(from, to).anyMatch(at -> sentence.token(at).is(Tag.NOUN));
        return from < to && noun ? Optional.of(new Range(from, to)) : Optional.empty();
    }
}
