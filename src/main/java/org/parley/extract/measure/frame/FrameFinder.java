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
import org.parley.extract.measure.frame.StatusRule.Form;
import org.parley.extract.measure.frame.StatusRule.Need;
import org.parley.extract.measure.frame.StatusRule.Role;
import org.parley.model.vocabulary.Status;

/** Finds in one sentence the places where a rule of the status lexicon fits. */
final class FrameFinder {
    private final Sentence sentence;
    private final Clauses clauses;
    private final Slots slots;

    private FrameFinder(Sentence sentence) {
        this.sentence = sentence;
        this.clauses = new Clauses(sentence);
        this.slots = new Slots(sentence, clauses);
    }

    /** The frames of a sentence in order, none that speaks of something inside another's measure. */
    static List<Frame> in(Sentence sentence) {
        var finder = new FrameFinder(sentence);
        List<Frame> frames = new ArrayList<>();
        for (int at = 0; at < sentence.tokens().size(); at++) {
            finder.at(at).ifPresent(frames::add);
        }
        return frames.stream()
                .filter(frame -> frames.stream().noneMatch(outer -> outer.holds(frame)))
                .filter(frame -> frame.status().isPresent())
                .toList();
    }

    private Optional<Frame> at(int at) {
        for (Match match : StatusLexicon.STANDARD.at(sentence, at)) {
            Optional<Frame> frame = fits(match) ? frame(match) : Optional.empty();
            if (frame.isPresent()) {
                return frame;
            }
        }
        return Optional.empty();
    }

    private boolean fits(Match match) {
        int at = match.from();
        return switch (match.rule().form()) {
            case verb -> isVerb(match) && !clauses.isPassive(at) && happens(match.rule(), at);
            case passive -> clauses.is(at, Tag.VERB) && clauses.isPassive(at) && happens(match.rule(), at);
            case noun -> !clauses.is(at, Tag.VERB, Tag.AUX);
            case modal -> clauses.is(at, Tag.AUX) && governs(match);
            case condition -> true;
        };
    }

    /** Before an adjective, or where a sentence has no other verb, a verb may have passed for a noun: "Peru stands ready to". */
    private boolean isVerb(Match match) {
        int at = match.from();
        return (clauses.is(at, Tag.VERB, Tag.AUX) && !clauses.isAdjective(at))
                || (clauses.is(at, Tag.NOUN) && match.to() > at + 2 && clauses.is(at + 1, Tag.ADJ))
                || clauses.isMistaken(at);
    }

    /** Whether a full verb stands in the verb phrase of a modal: "will go", "is to go". */
    private boolean governs(Match match) {
        int verb = slots.verbAfter(match.from());
        int last = clauses.word(match.to() - 1).equals("to") ? match.to() - 1 : match.from();
        return clauses.is(verb, Tag.VERB) && verb < clauses.verbPhrase(last).to();
    }

    /** What is in force or over is so now; "will take effect" says no more than that it is agreed. */
    private boolean happens(StatusRule rule, int verb) {
        boolean now =
                rule.status() == Status.inForce || rule.status() == Status.violated || rule.status() == Status.expired;
        boolean refused = rule.negated() == Status.rejected && clauses.isDenied(verb);
        if (clauses.grammar().isAttribute(verb)) {
            return false;
        }
        return refused || (!clauses.isOpen(verb) && !(now && clauses.isFuture(verb)));
    }

    private Optional<Frame> frame(Match match) {
        StatusRule rule = match.rule();
        int verb = rule.form() == Form.modal ? slots.verbAfter(match.from()) : match.from();
        @Nullable Range subject = isVerbal(rule) ? clauses.subject(match.from()) : null;
        @Nullable Range patient = rule.patient() == Role.none ? null : patient(match, subject);
        int behind = patient != null && patient.from() >= match.to() ? patient.to() : Math.max(match.to(), verb + 1);
        int from = clauseStart(match, subject);
        for (String slot : rule.slots()) {
            @Nullable Range measure = slots.fill(slot, behind, from, subject);
            if (measure == null || (rule.patient() != Role.none && patient == null && !rule.isBroken())) {
                continue;
            }
            Optional<Hit> hit = MeasureLexicon.STANDARD
                    .best(sentence, measure)
                    .or(() -> MeasureLexicon.STANDARD
                            .best(sentence, new Range(match.from(), match.to()))
                            .filter(Hit::isAction));
            if (rule.isBlocker()
                    || (suits(rule, slot, measure, match)
                            && satisfied(rule.need(), told(slot, measure, hit), measure, verb))) {
                Range clause =
                        new Range(from, Math.max(Math.max(match.to(), behind), slots.clauseEnd(behind, measure)));
                @Nullable Range agent = agent(match, subject, clause);
                return Optional.of(new Frame(
                        rule,
                        isDenied(match),
                        sentence,
                        new Range(match.from(), match.to()),
                        clause,
                        measure,
                        agent,
                        patient,
                        hit.orElse(null),
                        null));
            }
        }
        return Optional.empty();
    }

    /** What is asked or ordered in a relative clause is told by the main clause; an opinion agreed on is no measure. */
    private boolean suits(StatusRule rule, String slot, Range measure, Match match) {
        boolean antecedent = slot.equals(StatusRule.OBJECT) && measure.to() <= match.from();
        boolean asked = rule.status() == Status.demanded || rule.status() == Status.ordered;
        boolean opinion = slot.equals(StatusRule.THAT)
                && rule.need() != Need.any
                && clauses.grammar().isOpinion(measure);
        boolean person = slot.equals(StatusRule.TO)
                && rule.patient() != Role.none
                && clauses.is(measure.from(), Tag.DET, Tag.PROPN, Tag.PRON, Tag.NUM)
                && rule.need() != Need.any;
        return !(antecedent && asked) && !opinion && !person;
    }

    /** The hit, but where words of mere goodwill open an object only a strong one. */
    private Optional<Hit> told(String slot, Range measure, Optional<Hit> hit) {
        boolean goodwill = slot.equals(StatusRule.OBJECT) && slots.isGoodwill(measure);
        return hit.filter(named -> named.isAction() || !goodwill);
    }

    private static boolean isVerbal(StatusRule rule) {
        return rule.form() != Form.noun && rule.form() != Form.condition;
    }

    private boolean isDenied(Match match) {
        return switch (match.rule().form()) {
            case verb, passive -> clauses.isDenied(slots.verbAfter(match.from())) || slots.nothingBehind(match.to());
            case modal -> {
                int verb = slots.verbAfter(match.from());
                yield clauses.isDenied(verb) || slots.nothingBehind(verb + 1);
            }
            case noun, condition -> false;
        };
    }

    private boolean satisfied(Need need, Optional<Hit> hit, Range measure, int verb) {
        return switch (need) {
            case any -> true;
            case deed -> hit.filter(Hit::isAction).isPresent() || slots.isDeed(verb);
            case plan -> hit.filter(Hit::isAction).isPresent() || slots.isPlan(verb);
            case concrete -> hit.filter(Hit::isAction).isPresent() || slots.isConcrete(measure, hit.isPresent());
            case named -> hit.isPresent();
            case action -> hit.filter(Hit::isAction).isPresent();
        };
    }

    /** The one addressed: the subject of a passive, else the noun phrase behind the verb. */
    private @Nullable Range patient(Match match, @Nullable Range subject) {
        return match.rule().form() == Form.passive
                ? subject
                : slots.nounBehind(match.rule().isBroken() ? match.from() + 1 : match.to());
    }

    private @Nullable Range agent(Match match, @Nullable Range subject, Range clause) {
        return switch (match.rule().form()) {
            case verb, modal -> subject;
            case passive -> slots.byPhrase(match.to(), clause.to());
            case noun -> new Range(clause.from(), match.to());
            case condition -> null;
        };
    }

    /** ", accusing the rebels of". */
    private boolean isParticipleBehindComma(int verb) {
        return clauses.word(verb - 1).equals(",") && clauses.word(verb).endsWith("ing");
    }

    /** The clause begins with its subject, or with the verb where it shares the subject of another. */
    private int clauseStart(Match match, @Nullable Range subject) {
        if (!isVerbal(match.rule())) {
            return match.rule().form() == Form.noun
                    ? slots.nounStart(match.from())
                    : slots.mainClauseStart(match.from());
        }
        int verb = clauses.verbPhrase(match.from()).from();
        if (subject == null
                || subject.from() > verb
                || isParticipleBehindComma(verb)
                || (slots.verbBetween(subject.to(), verb)
                        && !clauses.word(verb - 1).equals(","))) {
            return clauses.word(verb - 1).equals("\"") ? verb - 1 : verb;
        }
        return subject.from();
    }
}
