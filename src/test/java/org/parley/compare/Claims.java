package org.parley.compare;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.model.comparison.Claim;
import org.parley.model.text.Span;
import org.parley.model.vocabulary.IsoDuration;
import org.parley.model.vocabulary.Status;

/** Claims for tests, made by what matters of them. */
public final class Claims {
    /** A report of a measure, put forward by some. */
    public static Claim report(String id, String type, Status status, String text, String... proposers) {
        return new Claim(
                id,
                type,
                status,
                text,
                text,
                null,
                Set.of(),
                Set.of(proposers),
                Set.of(),
                null,
                at(0, text),
                List.of(),
                null,
                null);
    }

    /** The same with a scope and a term. */
    public static Claim with(Claim report, @Nullable String scope, @Nullable String term) {
        return new Claim(
                report.id(),
                report.type(),
                report.status(),
                report.label(),
                report.text(),
                scope,
                report.parties(),
                report.proposers(),
                report.respondents(),
                term == null ? null : new IsoDuration(term),
                report.evidence(),
                report.statedBy(),
                null,
                null);
    }

    /** A statement. */
    public static Claim statement(String id, int start, String text, String speaker) {
        return new Claim(
                id,
                null,
                null,
                speaker,
                text,
                null,
                Set.of(speaker),
                Set.of(),
                Set.of(),
                null,
                at(start, text),
                List.of(),
                null,
                null);
    }

    /** The same claim at another place of the text. */
    public static Claim at(int start, Claim claim) {
        return new Claim(
                claim.id(),
                claim.type(),
                claim.status(),
                claim.label(),
                claim.text(),
                claim.scope(),
                claim.parties(),
                claim.proposers(),
                claim.respondents(),
                claim.duration(),
                at(start, claim.text()),
                claim.statedBy(),
                claim.measure(),
                claim.day(),
                claim.denied());
    }

    private static List<Span> at(int start, String text) {
        return List.of(new Span(start, start + text.codePointCount(0, text.length()), text));
    }

    private Claims() {}
}
