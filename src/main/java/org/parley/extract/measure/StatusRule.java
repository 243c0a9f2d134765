package org.parley.extract.measure;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.model.RuleFile;
import org.parley.model.Status;

/**
 * A way of saying that a measure has a status: a line of the status lexicon.
 *
 * @param trigger its words in dictionary form; an asterisk stands for up to four words between
 * @param slots where the measure stands, to be tried in this order: subject, object, to, that, whole, rest, or a preposition
 * @param agent what the subject, the by-phrase or the owner of the noun is to the measure
 * @param patient what the noun phrase right behind the verb is, where the measure stands elsewhere
 * @param status null where the words look like a report and are none
 * @param negated the status where the words are denied, null where that is no report
 */
record StatusRule(
        List<String> trigger,
        Form form,
        List<String> slots,
        Role agent,
        Role patient,
        @Nullable Status status,
        @Nullable Status negated,
        Need need) {
    static final String SUBJECT = "subject";
    static final String OBJECT = "object";
    static final String TO = "to";
    static final String THAT = "that";
    static final String WHOLE = "whole";
    static final String REST = "rest";
    static final String GAP = "*";

    /** The part of speech and voice a trigger stands in. */
    enum Form {
        verb,
        passive,
        noun,
        modal,
        condition
    }

    /** What an actor is to a measure. */
    enum Role {
        none,
        party,
        proposer,
        respondent
    }

    /** What the words of the measure must hold for the rule to fire. */
    enum Need {
        /** Any words. */
        any,
        /** A word of the measure lexicon. */
        named,
        /** A word of the measure lexicon that says what is to be done. */
        action
    }

    static StatusRule of(RuleFile.Row row) {
        return new StatusRule(
                List.of(row.get("trigger").split(" ")),
                Form.valueOf(row.get("form")),
                row.list("measure"),
                role(row.get("agent")),
                role(row.get("patient")),
                status(row.get("status")),
                status(row.get("negated")),
                Need.valueOf(row.get("need")));
    }

    private static Role role(String name) {
        return name.equals("-") ? Role.none : Role.valueOf(name);
    }

    private static @Nullable Status status(String name) {
        return name.equals("-") ? null : Status.valueOf(name);
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

    boolean isBlocker() {
        return status == null && negated == null;
    }

    /** How the record that it finds names it. */
    String name() {
        return "statuses: %s (%s)".formatted(String.join(" ", trigger), form);
    }
}
