package org.parley.extract.statement.cue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.parley.model.rule.RuleFile;
import org.parley.model.vocabulary.Polarity;

/**
 * An expression by which a text ascribes words or a position to a source: a line of the cue lexicon.
 *
 * @param words in dictionary form, the first one inflected in texts
 * @param frames the shapes its content takes, to be tried in this order
 * @param only where not empty, the verbs a content's first verb must be one of
 * @param never the words a content's first verb phrase may not hold
 */
public record Cue(
        String expression,
        List<String> words,
        Source source,
        List<Frame> frames,
        Polarity polarity,
        Set<String> only,
        Set<String> never) {
    /** Where the words naming the source stand. */
    public enum Source {
        /** Subject of the verb, which parentheses put behind it: "Peru objects, said the envoy". */
        subject,
        /** Subject of the passive, object of the active: "Peru was quoted as saying", "the daily quoted Peru as saying". */
        patient,
        /** Right behind the expression: "according to Peru". */
        after,
        /** Before the colon of a headline: "Silva: We will stay". */
        heading,
        /** Owner of the expression's noun, inside it: "in Peru's view". */
        inside,
        /** Owner of the noun: "Peru's warning that", "a warning by Peru that". */
        owner
    }

    /** The shape of what is attributed. */
    public enum Frame {
        /** A clause that a conjunction opens: "that P", "under which P". */
        that,
        /** A clause with or without a conjunction, a quotation, or the sentence around the expression. */
        clause,
        /** The addressee, then a clause. */
        whom_clause,
        /** Everything the verb governs: "accused [Peru of delays]". */
        object,
        /** An infinitive: "vowed [to leave]". */
        to,
        /** The addressee, then an infinitive: "urged Peru [to leave]". */
        whom_to,
        /** The addressee, then what for: "thanked Peru for [its help]". */
        whom_for,
        /** The addressee, a preposition, then what about: "warned Peru of [delays]". */
        whom_about,
        /** A noun for words or an attitude, and the clause it announces: "rejected the claim that [P]". */
        noun_that,
        /** A noun for an attitude, and an infinitive: "expressed readiness [to leave]". */
        noun_to,
        /** A noun for words or an attitude, a preposition, then what about: "expressed dismay at [the delay]". */
        noun_about,
        /** Something, and as what: "described [the call] as [useful]". */
        as,
        /** Something and a quotation: "called [the call “useful”]". */
        named,
        /** A noun, a colon, and the clause or the list items behind it. */
        list,
        /** The whole sentence around the expression. */
        whole
    }

    /** The colon of a headline, which no text speaks of as words of saying. */
    static final Cue HEADING =
            new Cue(":", List.of(":"), Source.heading, List.of(Frame.clause), Polarity.positive, Set.of(), Set.of());

    static Cue of(RuleFile.Row row) {
        return new Cue(
                row.get("cue"),
                List.of(row.get("cue").split(" ")),
                Source.valueOf(row.get("source")),
                row.list("content").stream()
                        .map(name -> Frame.valueOf(name.replace(' ', '_')))
                        .toList(),
                Polarity.valueOf(row.get("polarity")),
                Set.copyOf(row.list("only")),
                Set.copyOf(row.list("never")));
    }

    public boolean takes(Frame frame) {
        return frames.contains(frame);
    }

    /** Whether nothing but a clause can be its content: "say", but not "announce a truce" or "tell Peru". */
    public boolean onlySays() {
        return frames.equals(List.of(Frame.clause));
    }

    @Override
    public String toString() {
        return expression.toLowerCase(Locale.ROOT);
    }
}
