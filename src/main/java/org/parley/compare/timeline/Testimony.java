package org.parley.compare.timeline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parley.model.comparison.Claim;
import org.parley.model.vocabulary.DurationBound;
import org.parley.model.vocabulary.Status;

/**
 * That an account gives a measure a status, and when: one entry in a measure's course.
 *
 * @param claim what it says of the measure
 * @param account the account's id or IRI
 * @param teller how a sentence calls the account
 * @param plain whether a news text tells it in its own voice, as a fact that it attributes to nobody
 * @param published the day the account was given out, or failing that the text it was read in
 * @param bound which side of the claim's duration is open; null where it is exact or there is none
 */
public record Testimony(
        Claim claim,
        String account,
        String teller,
        boolean plain,
        @Nullable LocalDate published,
        @Nullable DurationBound bound) {
    static final Comparator<Testimony> BY_DAY = Comparator.comparing(
                    (Testimony each) -> each.day().orElse(LocalDate.MIN))
            .thenComparing(Testimony::status)
            .thenComparing(Testimony::teller)
            .thenComparing(each -> each.claim().id());

    public Testimony {
        if (!claim.isReport()) {
            throw new IllegalArgumentException(
                    "Only a claim with a status belongs to a measure's course: " + claim.id());
        }
    }

    public Status status() {
        return Objects.requireNonNull(claim.status());
    }

    /** The day it counts for. */
    public Optional<LocalDate> day() {
        return Optional.ofNullable(claim.day()).or(() -> Optional.ofNullable(published));
    }

    /** Whether the text itself says when the thing happened. */
    public boolean isDated() {
        return claim.day() != null;
    }

    boolean isBy(LocalDate date) {
        return day().filter(day -> !day.isAfter(date)).isPresent();
    }

    /** Who gives the answer that the status is: those said to answer, else those it binds who did not propose it. */
    public Set<String> answerers() {
        if (!claim.respondents().isEmpty()) {
            return claim.respondents();
        }
        Set<String> others = new TreeSet<>(claim.parties());
        others.removeAll(claim.proposers());
        return others.isEmpty() ? claim.parties() : others;
    }
}
