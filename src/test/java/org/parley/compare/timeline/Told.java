package org.parley.compare.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.model.comparison.Claim;
import org.parley.model.vocabulary.DurationBound;
import org.parley.model.vocabulary.IsoDuration;
import org.parley.model.vocabulary.Status;

/** Testimonies about an invented truce on the river between Arland and Belmar, written so that tests read as sentences. */
record Told(Testimony testimony) {
    /** A report of a day that the text itself gives. */
    static Told on(String day, String teller, Status status) {
        return new Told(testimony(LocalDate.parse(day), null, teller, status));
    }

    /** A report known only by the day its text came out. */
    static Told published(String day, String teller, Status status) {
        return new Told(testimony(null, LocalDate.parse(day), teller, status));
    }

    static Told undated(String teller, Status status) {
        return new Told(testimony(null, null, teller, status));
    }

    Told proposedBy(String... actors) {
        return with(Set.of(actors), claim().respondents(), claim().parties(), claim().duration(), testimony.bound());
    }

    Told answeredBy(String... actors) {
        return with(claim().proposers(), Set.of(actors), claim().parties(), claim().duration(), testimony.bound());
    }

    Told binding(String... actors) {
        return with(claim().proposers(), claim().respondents(), Set.of(actors), claim().duration(), testimony.bound());
    }

    Told lasting(String duration) {
        return lasting(duration, null);
    }

    Told lasting(String duration, @Nullable DurationBound bound) {
        return with(claim().proposers(), claim().respondents(), claim().parties(), new IsoDuration(duration), bound);
    }

    static Timeline timeline(Told... reports) {
        return new Timeline(
                "Truce on the river",
                List.of(reports).stream().map(Told::testimony).toList(),
                SIDES);
    }

    private static final Sides SIDES = new Sides(java.util.Map.of("President Aro", "Arland", "General Bek", "Belmar"));

    private Claim claim() {
        return testimony.claim();
    }

    private static Testimony testimony(
            @Nullable LocalDate day, @Nullable LocalDate published, String teller, Status status) {
        Claim claim = new Claim(
                teller + " " + day + published + " " + status,
                "ceasefire",
                status,
                "Truce on the river",
                "a truce on the river",
                "on the river",
                Set.of(),
                Set.of(),
                Set.of(),
                null,
                List.of(),
                List.of(),
                "m1",
                day);
        return new Testimony(claim, teller, teller, false, published, null);
    }

    private Told with(
            Set<String> proposers,
            Set<String> respondents,
            Set<String> parties,
            @Nullable IsoDuration duration,
            @Nullable DurationBound bound) {
        Claim old = claim();
        Claim claim = new Claim(
                old.id(),
                old.type(),
                old.status(),
                old.label(),
                old.text(),
                old.scope(),
                parties,
                proposers,
                respondents,
                duration,
                old.evidence(),
                old.statedBy(),
                old.measure(),
                old.day());
        return new Told(new Testimony(
                claim, testimony.account(), testimony.teller(), testimony.plain(), testimony.published(), bound));
    }
}
