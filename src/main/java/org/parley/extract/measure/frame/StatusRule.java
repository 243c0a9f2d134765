package org.parley.extract.measure.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.model.rule.RuleFile;
import org.parley.model.vocabulary.Status;

/**
 * A way of saying that a measure has a status: a line of the status lexicon, with one word for each class that it names.
 *
 * @param trigger its words in dictionary form; an asterisk stands for up to six words between
 * @param slots where the measure stands, to be tried in this order: subject, object, infinitive, to, that, whole, rest, nothing
 *     (the verb ends its clause), or a preposition
 * @param agent what the subject, the by-phrase or the owner of the noun is to the measure
 * @param patient what the noun phrase right behind the verb is, where the measure stands elsewhere
 * @param alone the status where one party acts alone, null where that makes no difference
 * @param status null where the words look like a report and are none
 * @param negated the status where the words are denied, null where that is no report
 */
public record StatusRule(
        List<String> trigger,
        Form form,
        List<String> slots,
        Role agent,
        Role patient,
        @Nullable Status status,
        @Nullable Status alone,
        @Nullable Status negated,
        Need need) {
    static final String SUBJECT = "subject";
    static final String OBJECT = "object";
    static final String TO = "to";
    static final String THAT = "that";
    static final String WHOLE = "whole";
    static final String REST = "rest";
    static final String INFINITIVE = "infinitive";
    static final String NOTHING = "nothing";
    static final String GAP = "*";

    /** The part of speech and voice a trigger stands in. */
    public enum Form {
        verb,
        passive,
        noun,
        modal,
        condition
    }

    /** What an actor is to a measure. */
    public enum Role {
        none,
        party,
        proposer,
        respondent
    }

    /** What the words of the measure must hold for the rule to fire. */
    public enum Need {
        /** Any words. */
        any,
        /** A deed, whatever it is, or a word of the measure lexicon; mere goodwill is none. */
        concrete,
        /** A strong word of the measure lexicon, or a verb for what states do to each other. */
        deed,
        /** Whatever a party may announce that it will do: a deed, or any verb but those of goodwill. */
        plan,
        /** A word of the measure lexicon. */
        named,
        /** A word of the measure lexicon that says what is to be done. */
        action
    }

    /** The rules of a line: one for each choice of words from the classes that its trigger names. */
    static List<StatusRule> of(RuleFile.Row row) {
        return StatusWords.expanded(List.of(row.get("trigger").split(" "))).stream()
                .map(trigger -> of(row, trigger))
                .toList();
    }

    private static StatusRule of(RuleFile.Row row, List<String> trigger) {
        return new StatusRule(
                trigger,
                Form.valueOf(row.get("form")),
                row.list("measure"),
                role(row.get("agent")),
                role(row.get("patient")),
                status(row.list("status").getFirst()),
                row.list("status").size() > 1 ? status(row.list("status").getLast()) : null,
                status(row.get("negated")),
                Need.valueOf(row.get("need")));
    }

    private static Role role(String name) {
        return name.equals("-") ? Role.none : Role.valueOf(name);
    }

    private static @Nullable Status status(String name) {
        return name.equals("-") ? null : Status.valueOf(name);
    }

    /** The rule turned to the passive: its object becomes the subject, its agent stands behind "by". */
    Optional<StatusRule> passive() {
        boolean turns = form == Form.verb && !isBroken() && (slots.contains(OBJECT) || patient != Role.none);
        return turns
                ? Optional.of(new StatusRule(
                        trigger, Form.passive, turned(slots), agent, patient, status, alone, negated, need))
                : Optional.empty();
    }

    private static List<String> turned(List<String> slots) {
        List<String> turned = new ArrayList<>(slots);
        turned.replaceAll(slot -> slot.equals(OBJECT) ? SUBJECT : slot);
        return turned;
    }

    /** The status it gives, none where the words, so denied or affirmed, report nothing. */
    Optional<Status> status(boolean denied) {
        return Optional.ofNullable(denied ? negated : status);
    }

    /** Whether the sentence it stands in may open a list of measures. */
    boolean opensList() {
        return form == Form.verb && status != null;
    }

    /** Whether other words may stand between those of its trigger. */
    boolean isBroken() {
        return trigger.contains(GAP);
    }

    /** How many words its trigger has. */
    int length() {
        return (int) trigger.stream().filter(word -> !word.equals(GAP)).count();
    }

    boolean isBlocker() {
        return status == null && negated == null;
    }

    /** How the record that it finds names it. */
    public String name() {
        return "statuses: %s (%s)".formatted(String.join(" ", trigger), form);
    }
}
