package org.parley.extract.measure;

import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.parley.annotate.Phrase;
import org.parley.annotate.Range;
import org.parley.annotate.Sentence;
import org.parley.annotate.Token;
import org.parley.annotate.Token.Tag;
import org.parley.extract.measure.clause.ClauseWord;
import org.parley.extract.measure.frame.Frame;
import org.parley.extract.measure.frame.MeasureLexicon.Hit;
import org.parley.model.vocabulary.MeasureType;

/** What the words of a measure say of it: its label, its scope, whether they only point to a measure named before. */
final class MeasureWords {
    private static final int LONGEST_LABEL = 12;

    private final Sentence sentence;
    private final Range measure;
    private final Range trigger;
    private final boolean nothingBehind;
    private final @Nullable Hit hit;

    MeasureWords(Frame frame) {
        this.trigger = frame.trigger();
        this.nothingBehind = frame.opener() == null
                && frame.measure().to() == frame.trigger().to();
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
        return pronoun || (hit == null && nothingBehind) || pointer().isPresent();
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

    /** What the measure is limited to. */
    Optional<Range> scope() {
        return new Scope(sentence, measure, trigger, hit).range();
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
