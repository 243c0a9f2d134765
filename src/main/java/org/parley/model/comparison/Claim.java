package org.parley.model.comparison;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parley.model.text.Span;
import org.parley.model.vocabulary.IsoDuration;
import org.parley.model.vocabulary.Status;

/**
 * One thing an account says, as comparison sees it: that a measure has a status, or what somebody said. Actors stand by
 * canonical name, so that claims of several documents can be set against each other.
 *
 * @param id the record's id in its annotation, or its IRI
 * @param type the finest measure type the words tell, by its name in the ontology; null for a statement
 * @param status null for a statement
 * @param label the measure in a few words, or who speaks
 * @param text the clause or the content it was read from
 * @param scope the words of a measure's scope
 * @param parties who is bound, or proposes and is addressed; a statement's speakers
 * @param statedBy ids of the statements of the same account that carry a status report
 * @param measure the measure it was already found to speak of: claims with the same one belong together
 * @param day when the thing reported happened or was said, as far as the text tells
 * @param denied whether a statement's source says that it is not so
 */
public record Claim(
        String id,
        @Nullable String type,
        @Nullable Status status,
        String label,
        String text,
        @Nullable String scope,
        Set<String> parties,
        Set<String> proposers,
        Set<String> respondents,
        @Nullable IsoDuration duration,
        List<Span> evidence,
        List<String> statedBy,
        @Nullable String measure,
        @Nullable LocalDate day,
        boolean denied) {
    public Claim {
        if ((type == null) != (status == null)) {
            throw new IllegalArgumentException("A report has a measure type and a status, a statement neither: " + id);
        }
        parties = Set.copyOf(parties);
        proposers = Set.copyOf(proposers);
        respondents = Set.copyOf(respondents);
        evidence = List.copyOf(evidence);
        statedBy = List.copyOf(statedBy);
    }

    /** One that is not denied. */
    public Claim(
            String id,
            @Nullable String type,
            @Nullable Status status,
            String label,
            String text,
            @Nullable String scope,
            Set<String> parties,
            Set<String> proposers,
            Set<String> respondents,
            @Nullable IsoDuration duration,
            List<Span> evidence,
            List<String> statedBy,
            @Nullable String measure,
            @Nullable LocalDate day) {
        this(
                id,
                type,
                status,
                label,
                text,
                scope,
                parties,
                proposers,
                respondents,
                duration,
                evidence,
                statedBy,
                measure,
                day,
                false);
    }

    /** Whether it gives a measure a status; otherwise it is a statement. */
    public boolean isReport() {
        return status != null;
    }

    /** Everybody it names, in order of their names. */
    public Set<String> actors() {
        Set<String> all = new TreeSet<>(parties);
        all.addAll(proposers);
        all.addAll(respondents);
        return all;
    }
}
