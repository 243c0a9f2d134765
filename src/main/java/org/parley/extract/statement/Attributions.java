package org.parley.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.annotate.Range;
import org.parley.annotate.Token.Tag;
import org.parley.annotate.parse.Relation;
import org.parley.extract.statement.content.ClauseEnds;
import org.parley.extract.statement.content.Contents;
import org.parley.extract.statement.content.Contents.Found;
import org.parley.extract.statement.content.Parentheses;
import org.parley.extract.statement.cue.Cue;
import org.parley.extract.statement.cue.CueLexicon;
import org.parley.extract.statement.cue.CueLexicon.Hit;
import org.parley.extract.statement.passage.Grammar;
import org.parley.extract.statement.passage.Passage;
import org.parley.extract.statement.source.Inversion;
import org.parley.extract.statement.source.Owners;
import org.parley.extract.statement.source.Subjects;

/** Finds the attributions of one passage: each cue with its source and content. */
final class Attributions {
    private final Passage passage;
    private final List<Passage> items;
    private final List<Hit> hits;
    private final Grammar grammar;
    private final ClauseEnds ends;
    private final Subjects subjects;
    private final Owners owners;
    private final Inversion inversion;
    private final Contents contents;
    private final Parentheses parentheses;
    private final List<Attribution> found = new ArrayList<>();

    private Attributions(Passage passage, List<Passage> items, CueLexicon lexicon) {
        this.passage = passage;
        this.items = items;
        this.hits = lexicon.in(passage);
        this.grammar = new Grammar(passage);
        this.ends = new ClauseEnds(passage, grammar, hits);
        this.subjects = new Subjects(passage, grammar);
        this.owners = new Owners(passage, subjects);
        this.inversion = new Inversion(passage, grammar, subjects);
        this.contents = new Contents(passage, grammar, ends);
        this.parentheses = new Parentheses(passage, grammar, ends);
    }

    /**
     * The attributions of a passage, in the order of their cues.
     *
     * @param items the list items that follow it
     */
    static List<Attribution> in(Passage passage, List<Passage> items, CueLexicon lexicon) {
        var attributions = new Attributions(passage, items, lexicon);
        for (Hit hit : attributions.hits) {
            attributions.at(hit).ifPresent(attributions.found::add);
        }
        return attributions.found;
    }

    private Optional<Attribution> at(Hit hit) {
        return switch (hit.cue().source()) {
            case after -> afterCue(hit);
            case owner -> owned(hit);
            case inside -> insideCue(hit);
            case heading -> heading(hit);
            case patient -> grammar.isPassive(hit.from()) ? spoken(hit) : quoted(hit);
            case subject -> {
                if (!grammar.happens(hit.from())
                        || isAttribute(hit.from())
                        || passage.word(hit.from() - 1).equals("-")
                        || passage.word(hit.to()).equals("by")) {
                    yield Optional.empty();
                }
                yield grammar.isPassive(hit.from()) ? passive(hit) : spoken(hit);
            }
        };
    }

    /** "A proposed deal", "its stated aim": a participle between an article or owner and a noun. */
    private boolean isAttribute(int verb) {
        return passage.word(verb - 1).matches("an?|the|its|their|his|her|our|my")
                && passage.is(verb - 1, Tag.DET, Tag.PRON)
                && passage.is(verb + 1, Tag.NOUN, Tag.ADJ, Tag.PROPN);
    }

    private Optional<Attribution> afterCue(Hit hit) {
        int end = subjects.nounEndWithin(hit.to());
        if (end == hit.to()) {
            return Optional.empty();
        }
        Range source = new Range(hit.to(), end);
        return parentheses.whole(hit, hit.from(), end).map(content -> Attribution.of(passage, hit, source, content));
    }

    /** "in Peru's view, P". */
    private Optional<Attribution> insideCue(Hit hit) {
        Range owner = owners.before(hit.to() - 1);
        return owner == null || owner.from() <= hit.from()
                ? Optional.empty()
                : parentheses
                        .whole(hit, hit.from(), hit.to())
                        .map(content -> Attribution.of(passage, hit, owner, content));
    }

    /** "Reuters quoted the envoy as saying P": the one quoted is the source. */
    private Optional<Attribution> quoted(Hit hit) {
        Range source = subjects.endingAt(hit.to() - 2, hit.from() + 1);
        return source == null
                ? Optional.empty()
                : contents.behind(hit, hit.to()).map(content -> Attribution.of(passage, hit, source, content));
    }

    private Optional<Attribution> owned(Hit hit) {
        Range owner = owners.before(hit.from());
        int behind = hit.to();
        if (owner == null && List.of("by", "from").contains(passage.word(behind))) {
            int end = grammar.nounEnd(behind + 1);
            owner = end > behind + 1 ? new Range(behind + 1, end) : null;
            behind = end;
        }
        if (owner == null) {
            return Optional.empty();
        }
        Range source = owner;
        return contents.behind(hit, behind)
                .map(content -> grammar.hasFiniteVerb(passage.sentenceStart(hit.from()), hit.from())
                        ? content
                        : content.endingBefore(ends.secondVerb(content.pieces().getLast())))
                .map(content -> Attribution.of(passage, hit, source, content));
    }

    /** "It was stressed that P": a statement without a source; other passives tell nothing of who spoke. */
    private Optional<Attribution> passive(Hit hit) {
        int start = grammar.verbStart(hit.from());
        if (!passage.word(start - 1).equals("it")) {
            return Optional.empty();
        }
        return contents.behind(hit, hit.to()).map(content -> Attribution.of(passage, hit, null, content));
    }

    private Optional<Attribution> spoken(Hit hit) {
        Range subject = subjects.before(hit.from());
        if (subject == null ? isImperative(hit.from()) || isOpen(hit.from()) : isFreeRelative(hit, subject)) {
            return Optional.empty();
        }
        int start = start(hit, subject);
        int opening = subject == null ? start : subject.from() - 1;
        boolean clausal = hit.cue().takes(Cue.Frame.clause) || hit.cue().takes(Cue.Frame.whom_clause);
        boolean verbFirst = subject == null || parentheses.quoteBefore(grammar.verbStart(hit.from()));
        if (clausal && subject != null && passage.word(opening).equals("as") && !opensContent(hit.to())) {
            return parentheses
                    .whole(hit, opening, hit.to())
                    .map(content -> Attribution.of(passage, hit, subject, content));
        }
        if (clausal && subject != null && inversion.isTurnedRound(hit)) {
            Range behind = inversion.after(hit);
            return parentheses
                    .around(hit, grammar.verbStart(hit.from()))
                    .map(content -> Attribution.of(passage, hit, behind, content));
        }
        if (clausal
                && verbFirst
                && (parentheses.quoteBefore(start) || parentheses.commaBefore(start))
                && !grammar.isParticiple(hit.from())) {
            Range behind = inversion.after(hit);
            Optional<Found> around = behind == null ? Optional.empty() : parentheses.around(hit, start);
            if (around.isPresent()) {
                return around.map(content -> Attribution.of(passage, hit, behind, content));
            }
        }
        if (clausal && subject != null && parentheses.quoteBefore(start)) {
            return parentheses.around(hit, start).map(content -> Attribution.of(passage, hit, subject, content));
        }
        Range source = subject != null ? subject : shared(hit);
        if (announcesItems(hit)) {
            return Optional.of(new Attribution(passage, hit, Cue.Frame.list, source, itemPieces(), null));
        }
        Optional<Found> content = contents.behind(hit, hit.to());
        if (content.isEmpty() && clausal && subject != null) {
            content = parentheses.around(hit, start);
        }
        return content.map(each -> Attribution.of(passage, hit, source, each));
    }

    /** "Ask what is in it": a bare verb that opens its sentence. */
    private boolean isImperative(int verb) {
        return verb == passage.sentenceStart(verb)
                && passage.is(verb, Tag.VERB)
                && passage.word(verb).equals(passage.token(verb).lemma());
    }

    /** "will review it and report": a bare verb joined to one that has not happened. */
    private boolean isOpen(int verb) {
        return passage.is(verb - 1, Tag.CCONJ)
                && passage.word(verb).equals(passage.token(verb).lemma())
                && passage.syntax().is(verb, Relation.CONJ)
                && passage.syntax()
                        .head(verb)
                        .filter(first -> !grammar.happens(first))
                        .isPresent();
    }

    /** "what Peru says it gave": no clause of its own. */
    private boolean isFreeRelative(Hit hit, Range subject) {
        boolean what = passage.word(subject.from() - 1).equals("what")
                || passage.word(subject.from()).equals("what");
        return what && hit.cue().onlySays();
    }

    /** "Silva: We will stay", a headline that names the speaker before a colon. */
    private Optional<Attribution> heading(Hit hit) {
        Range source = new Range(0, hit.from());
        int end = ends.after(hit.to());
        boolean says = hit.from() > 0
                && grammar.nounEnd(0) == hit.from()
                && (passage.quotes().opensAt(hit.to()) || grammar.hasFiniteVerb(hit.to(), end));
        return says
                ? Optional.of(new Attribution(
                        passage,
                        hit,
                        Cue.Frame.clause,
                        source,
                        List.of(new Attribution.Piece(passage, new Range(hit.to(), end))),
                        null))
                : Optional.empty();
    }

    private boolean opensContent(int at) {
        return grammar.isThat(at) || passage.word(at).equals(":");
    }

    /** Whether the passage ends in a colon that belongs to the cue, and list items follow. */
    private boolean announcesItems(Hit hit) {
        return !items.isEmpty() && passage.word(passage.size() - 1).equals(":") && hit == hits.getLast();
    }

    private List<Attribution.Piece> itemPieces() {
        return items.stream().map(Attribution.Piece::item).toList();
    }

    /** Where the parenthesis that names the source begins: right behind a quotation, or at the subject, or at the verb. */
    private int start(Hit hit, @Nullable Range subject) {
        if (subject == null) {
            return grammar.verbStart(hit.from());
        }
        int outer = subjects.outerStart(subject);
        int from = parentheses.quoteBefore(outer) ? outer : subject.from();
        boolean how = passage.word(from - 1).equals("how") && passage.is(from - 2, Tag.AUX);
        return how ? from - 2 : from;
    }

    /** The source of a verb without a subject of its own: that of the cue before, or of the sentence's other verb. */
    private @Nullable Range shared(Hit hit) {
        int floor = passage.sentenceStart(hit.from());
        if (grammar.isParticiple(hit.from()) && isOpening(hit.from(), floor)) {
            return subjects.ofMainClause(hit.to(), passage.sentenceEnd(hit.from()));
        }
        for (Attribution earlier : found.reversed()) {
            if (earlier.hit().from() < floor || earlier.hit().cue().source() != Cue.Source.subject) {
                continue;
            }
            if (earlier.source() != null && !newClauseBetween(earlier, hit)) {
                return earlier.source();
            }
        }
        Optional<Range> grammatical = subjects.inGrammar(hit.from());
        if (grammatical.isPresent()) {
            return grammatical.get();
        }
        Range other = subjects.ofVerbBefore(grammar.verbStart(hit.from()), floor);
        return other == null && grammar.isParticiple(hit.from()) ? subjects.beforeParticiple(hit.from()) : other;
    }

    private boolean isOpening(int at, int floor) {
        return at == floor || (at == floor + 1 && passage.is(floor, Tag.SCONJ, Tag.ADP, Tag.ADV, Tag.PUNCT));
    }

    /** Whether a new subject has taken over since the earlier cue's content ended. */
    private boolean newClauseBetween(Attribution earlier, Hit hit) {
        int end = earlier.content().getLast().range().to();
        return end < hit.from()
                && grammar.hasFiniteVerb(Math.max(end, earlier.hit().to()), grammar.verbStart(hit.from()));
    }
}
