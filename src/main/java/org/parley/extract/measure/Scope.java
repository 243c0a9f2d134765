package org.parley.extract.measure;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.parley.annotate.Phrase;
import org.parley.annotate.Range;
import org.parley.annotate.Sentence;
import org.parley.annotate.Token;
import org.parley.annotate.Token.Tag;
import org.parley.annotate.parse.Relation;
import org.parley.extract.measure.clause.ClauseWord;
import org.parley.extract.measure.frame.MeasureLexicon.Hit;
import org.parley.model.vocabulary.MeasureType;

/** Finds the words of a measure that tell what it is limited to: a place, a target, a topic, the thing to be dealt with. */
final class Scope {
    private final Sentence sentence;
    private final Range measure;
    private final Range trigger;
    private final @Nullable Hit hit;
    private final ScopePlaces places;

    Scope(Sentence sentence, Range measure, Range trigger, @Nullable Hit hit) {
        this.sentence = sentence;
        this.measure = measure;
        this.trigger = trigger;
        this.hit = hit;
        this.places = ScopePlaces.of(hit == null ? MeasureType.other : hit.type());
    }

    Optional<Range> range() {
        Optional<Range> before = places.before() ? before() : Optional.empty();
        Optional<Range> thing = places.thing() ? thing() : Optional.empty();
        return places.thingFirst()
                ? thing.or(this::prepositional)
                : before.or(this::prepositional).or(() -> thing);
    }

    /** Behind the measure's name, or behind the trigger where it has none, what the likeliest preposition opens. */
    private Optional<Range> prepositional() {
        Map<String, Range> opened = new HashMap<>();
        int at = start();
        while (at < measure.to() - 1 && !stops(at)) {
            String word = sentence.token(at).lower();
            Optional<Integer> end = places.prepositions().contains(word) ? nounEnd(at + 1) : Optional.empty();
            if (end.isPresent() && !isTime(end.get() - 1)) {
                opened.putIfAbsent(word, new Range(word.equals("of") ? at + 1 : at, extended(end.get())));
            }
            at = end.orElse(at + 1);
        }
        return opened.entrySet().stream()
                .min(Comparator.comparingInt(entry -> places.prepositions().indexOf(entry.getKey())))
                .map(Map.Entry::getValue);
    }

    private int start() {
        return hit == null ? Math.max(measure.from(), trigger.to()) : Math.max(hit.to(), measure.from());
    }

    private boolean stops(int at) {
        boolean bracket = sentence.token(at).is(Tag.PUNCT) && !isQuote(at);
        return bracket
                || sentence.token(at).is(Tag.SCONJ)
                || (sentence.token(at).is(Tag.VERB) && !sentence.token(at - 1).is(Tag.ADP) && at > start());
    }

    /** The noun phrase that something is to be done with: the phrase around the measure's name, or the object of a verb. */
    private Optional<Range> thing() {
        if (hit == null || sentence.token(hit.from()).is(Tag.VERB)) {
            return object();
        }
        return hit.vagueness() == 2 || isAct(nameOf(hit)) ? Optional.empty() : around(hit);
    }

    /** The noun that a hit of several words is built around: "withdrawal" in "withdrawal of troops". */
    private int nameOf(Hit named) {
        return IntStream.range(named.from() + 1, named.to())
                        .filter(at -> sentence.token(at).lower().equals("of"))
                        .findFirst()
                        .orElse(named.to())
                - 1;
    }

    private Optional<Range> around(Hit named) {
        return sentence.phraseAt(named.from())
                .filter(phrase -> phrase.kind() == Phrase.Kind.NOUN)
                .map(phrase -> new Range(phrase.from(), extended(Math.max(phrase.to(), named.to()))));
    }

    /** The object of a verb of the measure, or what its preposition opens, where that names no act itself. */
    private Optional<Range> object() {
        return IntStream.range(measure.from(), measure.to())
                .filter(at -> sentence.token(at).is(Tag.VERB) && !trigger.covers(at))
                .boxed()
                .flatMap(verb ->
                        sentence.tree().children(verb, Relation.OBJ, Relation.NSUBJ_PASS, Relation.OBL).stream())
                .filter(noun -> measure.covers(noun) && !isAct(noun) && !isTime(noun))
                .filter(noun -> !sentence.token(noun).is(Tag.PRON))
                .findFirst()
                .flatMap(sentence::phraseAt)
                .map(phrase -> new Range(behindReciprocal(phrase), extended(phrase.to())));
    }

    /** Where a phrase begins once "each other's" is left out. */
    private int behindReciprocal(Phrase phrase) {
        int from = phrase.from();
        boolean both = from + 3 < phrase.to()
                && ClauseWord.reciprocal.has(sentence.token(from).lower() + " "
                        + sentence.token(from + 1).lower());
        return both ? from + 3 : from;
    }

    /** Whether a noun names something done, not the thing it is done with: "withdrawal", "deal". */
    private boolean isAct(int noun) {
        Token token = sentence.token(noun);
        return ClauseWord.act.has(token.lemma())
                || IntStream.range(1, token.lemma().length())
                        .mapToObj(from -> "-" + token.lemma().substring(from))
                        .anyMatch(ClauseWord.act::has);
    }

    /** With what a possessive, a quotation, "of", "and" and a further preposition of place add. */
    private int extended(int end) {
        int at = end;
        int next = behindLinks(at);
        while (next > at && nounEnd(next).isPresent()) {
            at = nounEnd(next).orElseThrow();
            next = behindLinks(at);
        }
        boolean quoted = at < sentence.tokens().size() && isQuote(at) && !isQuote(end - 1);
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
            case "of", "and", "in", "or", "between", "'s", "'", "\"" -> true;
            default -> false;
        };
    }

    private boolean isQuote(int at) {
        return sentence.token(at).text().equals("\"");
    }

    /** Where a noun phrase ends that begins at a token; "Greek and Turkish fishermen" is one. */
    private Optional<Integer> nounEnd(int at) {
        int from = isQuote(at) ? at + 1 : at;
        boolean coordinated = from + 2 < measure.to()
                && sentence.token(from).is(Tag.ADJ)
                && sentence.token(from + 1).is(Tag.CCONJ);
        int start = coordinated ? from + 2 : from;
        return sentence.phraseAt(start)
                .filter(phrase -> phrase.kind() == Phrase.Kind.NOUN && phrase.from() == start)
                .map(Phrase::to);
    }

    private boolean isTime(int head) {
        String lemma = sentence.token(head).lemma();
        return ClauseWord.time.has(lemma)
                || ClauseWord.manner.has(lemma)
                || sentence.token(head).is(Tag.NUM);
    }

    /** "energy and infrastructure" in "an energy and infrastructure ceasefire". */
    private Optional<Range> before() {
        int to = hit == null ? measure.from() : hit.from();
        int from = to;
        while (from > measure.from() && isModifier(from - 1)) {
            from--;
        }
        if (from > 0 && sentence.token(from - 1).is(Tag.PUNCT)) {
            return Optional.empty();
        }
        while (from < to && !limits(from)) {
            from++;
        }
        return Range.between(from, to);
    }

    private boolean isModifier(int at) {
        return sentence.token(at).is(Tag.NOUN, Tag.ADJ, Tag.PROPN)
                || sentence.token(at).lower().equals("and");
    }

    /** Whether a word before the measure's name limits it: any noun, and some adjectives. */
    private boolean limits(int at) {
        return sentence.token(at).is(Tag.NOUN)
                || ClauseWord.limit.has(sentence.token(at).lower());
    }
}
