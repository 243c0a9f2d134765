package org.parley.extract.measure.frame;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.annotate.Range;
import org.parley.annotate.Sentence;
import org.parley.annotate.Token;
import org.parley.annotate.parse.Relation;
import org.parley.extract.measure.frame.MeasureLexicon.Hit;
import org.parley.model.vocabulary.Status;

/**
 * A rule of the status lexicon where it fits a sentence.
 *
 * @param trigger the words of the rule
 * @param clause the words that state measure and status
 * @param measure the words that state the measure
 * @param agent the words for the subject, the by-phrase or the owner of the noun
 * @param patient the words for the one addressed
 * @param hit the words that name the measure's kind
 * @param opener where the sentence is an item of a list, the frame of the sentence that opens the list
 */
public record Frame(
        StatusRule rule,
        boolean denied,
        Sentence sentence,
        Range trigger,
        Range clause,
        Range measure,
        @Nullable Range agent,
        @Nullable Range patient,
        @Nullable Hit hit,
        @Nullable Frame opener) {
    /** What may be told in passing: "the truce that lapsed in June". */
    private static final Set<Status> TOLD = EnumSet.of(
            Status.agreed, Status.rejected, Status.violated, Status.expired, Status.suspended, Status.withdrawn);

    public Optional<Status> status() {
        return rule.status(denied);
    }

    /** Whether the first full verb behind the trigger stands in the passive. */
    public boolean isPassive() {
        for (int at = trigger.from(); at < clause.to(); at++) {
            if (sentence.token(at).is(Token.Tag.VERB)) {
                return !sentence.tree().children(at, Relation.AUX_PASS).isEmpty();
            }
        }
        return true;
    }

    boolean isCondition() {
        return rule.form() == StatusRule.Form.condition;
    }

    /** Whether another frame speaks of something inside the measure of this one, and this one not inside the other's. */
    boolean holds(Frame other) {
        return encloses(other) && !(other.encloses(this) && other.goesBefore(this));
    }

    /** Of two frames about one measure the verb tells its status, and the first verb governs the second. */
    private boolean goesBefore(Frame other) {
        boolean noun = rule.form() == StatusRule.Form.noun;
        boolean otherNoun = other.rule.form() == StatusRule.Form.noun;
        return noun == otherNoun ? trigger.from() < other.trigger.from() : otherNoun;
    }

    private boolean encloses(Frame other) {
        int start = other.trigger.from();
        boolean inside = measure.covers(start) || (rule.isBlocker() && clause.covers(start)) || trigger.covers(start);
        return this != other
                && inside
                && start != trigger.from()
                && !other.isCondition()
                && !other.isAside(measure.from());
    }

    /** Whether the verb stands in a relative clause that tells what did happen: "the truce that lapsed in June". */
    private boolean isAside(int from) {
        return rule.form() == StatusRule.Form.verb
                && trigger.from() > from
                && sentence.tree().relation(trigger.from()) == Relation.ACL_RELCL
                && TOLD.contains(status().orElse(Status.proposed));
    }

    /** The same frame about a second measure of the clause. */
    Frame about(Range conjunct, Hit named) {
        return new Frame(rule, denied, sentence, trigger, conjunct, conjunct, agent, patient, named, opener);
    }

    /** The same frame, its measure and clause cut off before a token. */
    Frame upTo(int end) {
        Range cut = new Range(measure.from(), Math.min(measure.to(), end));
        Range shorter = new Range(clause.from(), Math.min(clause.to(), end));
        return new Frame(rule, denied, sentence, trigger, shorter, cut, agent, patient, hit, opener);
    }

    /** The same frame about an item of the list that its sentence opens. */
    Frame listing(Sentence item, Range whole, @Nullable Hit named) {
        return new Frame(rule, denied, item, whole, whole, whole, null, null, named, this);
    }
}
