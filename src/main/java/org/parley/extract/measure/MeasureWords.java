package org.parley.extract.measure;

import java.util.Optional;
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
    private final Range trigger;
    private final @Nullable Hit hit;

    MeasureWords(Frame frame) {
        this.trigger = frame.trigger();
        this.sentence = frame.sentence();
        this.measure = frame.measure();
        this.hit = frame.hit();
    }

    MeasureType type() {
        return hit == null ? MeasureType.other : hit.type();
    }

    /** The measure in its own words, without what a cut leaves hanging at either end. */
    String label() {
        int from = labelStart();
        while (from < measure.to() - 1 && sentence.token(from).is(Tag.DET, Tag.PART, Tag.PUNCT, Tag.SCONJ, Tag.CCONJ)) {
            from++;
        }
        int to = Math.min(measure.to(), from + LONGEST_LABEL);
        while (to > from + 1
                && sentence.token(to - 1).is(Tag.DET, Tag.ADP, Tag.CCONJ, Tag.PUNCT, Tag.PART, Tag.PRON, Tag.NUM)) {
            to--;
        }
        return written(from, to);
    }

    /** The words from one token to another as written, quotation marks left out. */
    private String written(int from, int to) {
        StringBuilder text = new StringBuilder();
        boolean apart = false;
        for (int at = from; at < to; at++) {
            apart |= at > from
                    && sentence.token(at - 1).end() < sentence.token(at).start();
            if (!sentence.token(at).text().equals("\"")) {
                text.append(apart ? " " : "").append(sentence.token(at).text());
                apart = false;
            }
        }
        return text.toString();
    }

    /** Where a clause leads up to the measure's name, the label begins with the name. */
    private int labelStart() {
        if (hit == null) {
            return measure.from();
        }
        return sentence.phraseAt(hit.from())
                .filter(phrase -> phrase.kind() == Phrase.Kind.NOUN && phrase.from() > measure.from())
                .filter(phrase -> IntStream.range(measure.from(), phrase.from())
                        .anyMatch(at -> sentence.token(at).is(Tag.PUNCT)
                                || sentence.token(at).is(Tag.AUX)))
                .map(phrase -> withWhatStandsBefore(phrase.from()))
                .orElse(measure.from());
    }

    /** Whether the words name a measure by a pointer only: "this initiative", "the corresponding order". */
    boolean pointsBack() {
        if (hit != null && hit.isAction()) {
            return false;
        }
        boolean pronoun = sentence.token(measure.from()).is(Tag.PRON) && measure.to() - measure.from() <= 2;
        return pronoun || (hit == null && measure.covers(trigger.from())) || pointer().isPresent();
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
        boolean halt = hit.type() == MeasureType.strikePause;
        if (sentence.token(hit.from()).is(Tag.VERB)) {
            return halt ? targetOf(hit.to()) : objectOf(hit.to());
        }
        Optional<Range> behind = prepositional(hit.to());
        boolean named = halt || hit.type() == MeasureType.ceasefire;
        return named || behind.isEmpty() ? before().or(() -> behind) : behind;
    }

    /** "Ukraine's power grid" in "pause strikes on Ukraine's power grid": what is halted says nothing of its limits. */
    private Optional<Range> targetOf(int from) {
        return sentence.phraseAt(from)
                .filter(phrase -> phrase.kind() == Phrase.Kind.NOUN)
                .flatMap(phrase -> prepositional(phrase.to()))
                .map(scope -> new Range(scope.from() + 1, scope.to()))
                .or(() -> objectOf(from));
    }

    private Optional<Range> objectOf(int from) {
        return sentence.phraseAt(from)
                .filter(phrase -> phrase.kind() == Phrase.Kind.NOUN && from < measure.to())
                .map(phrase -> new Range(phrase.from(), extended(phrase.to())))
                .or(() -> prepositional(from));
    }

    private Optional<Range> prepositional(int from) {
        for (int at = from; at < measure.to() - 1 && at < from + 4; at++) {
            if (sentence.token(at).is(Tag.VERB, Tag.PUNCT)) {
                return Optional.empty();
            }
            if (ClauseWord.scope.has(sentence.token(at).lower())) {
                int preposition = at;
                return nounEnd(at + 1)
                        .filter(end -> !isTime(end - 1))
                        .map(end -> new Range(preposition, extended(end)));
            }
        }
        return Optional.empty();
    }

    /** With what a possessive, a quotation, "of", "and" and a further preposition of place add. */
    private int extended(int end) {
        int at = Math.min(end, measure.to());
        int next = behindLinks(at);
        while (next > at && nounEnd(next).isPresent()) {
            at = Math.min(nounEnd(next).orElseThrow(), measure.to());
            next = behindLinks(at);
        }
        boolean quoted = at < measure.to() && isQuote(at) && !isQuote(end - 1);
        return quoted ? at + 1 : at;
    }

    private int behindLinks(int from) {
        int at = from;
        while (at < measure.to() - 1 && isLink(at)) {
            at++;
        }
        return at;
    }

    private boolean isLink(int at) {
        return switch (sentence.token(at).lower()) {
            case "of", "and", "in", "to", "or", "with", "between", "'s", "'", "\"" -> true;
            default -> false;
        };
    }

    private boolean isQuote(int at) {
        return sentence.token(at).text().equals("\"");
    }

    /** Where a noun phrase ends that begins at a token; "Greek and Turkish fishermen" is one. */
    private Optional<Integer> nounEnd(int at) {
        boolean coordinated = at + 2 < measure.to()
                && sentence.token(at).is(Tag.ADJ)
                && sentence.token(at + 1).is(Tag.CCONJ);
        int from = coordinated ? at + 2 : at;
        return sentence.phraseAt(from)
                .filter(phrase -> phrase.kind() == Phrase.Kind.NOUN && phrase.from() == from)
                .map(Phrase::to);
    }

    private boolean isTime(int head) {
        return ClauseWord.time.has(sentence.token(head).lemma())
                || sentence.token(head).is(Tag.NUM);
    }

    /** "energy and infrastructure" in "an energy and infrastructure ceasefire". */
    private Optional<Range> before() {
        int to = hit == null ? measure.from() : hit.from();
        int from = withWhatStandsBefore(to);
        if (from > 0 && sentence.token(from - 1).is(Tag.PUNCT)) {
            return Optional.empty();
        }
        boolean noun =
                IntStream.range(from, to).anyMatch(at -> sentence.token(at).is(Tag.NOUN));
        return from < to && noun ? Optional.of(new Range(from, to)) : Optional.empty();
    }

    private int withWhatStandsBefore(int token) {
        int from = token;
        while (from > measure.from()
                && (sentence.token(from - 1).is(Tag.NOUN, Tag.ADJ, Tag.PROPN)
                        || sentence.token(from - 1).lower().equals("and"))) {
            from--;
        }
        return from;
    }
}
