package org.parley.chronicle;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.compare.timeline.Sides;
import org.parley.compare.timeline.Testimony;
import org.parley.model.comparison.Claim;
import org.parley.model.vocabulary.DurationBound;
import org.parley.model.vocabulary.IsoDuration;
import org.parley.model.vocabulary.Status;

/** Reads the status reports on measures as testimonies, and for whom the actors in them act. */
final class Testimonies {
    /** What the reports on some measures say, and the sides of those they name. */
    record Found(List<Testimony> reports, Sides sides) {
        List<Testimony> on(Collection<String> measures) {
            return reports.stream()
                    .filter(report -> measures.contains(report.claim().measure()))
                    .toList();
        }
    }

    private static final String EXACTLY = "exactly";

    private final Inquiry inquiry;

    Testimonies(Inquiry inquiry) {
        this.inquiry = inquiry;
    }

    Found on(Collection<String> measures) {
        List<Row> roles = inquiry.about("roles.rq", measures);
        Map<String, List<Row>> byReport = roles.stream().collect(groupingBy(row -> row.get("report")));
        Map<String, Row> reports = new HashMap<>();
        inquiry.about("testimonies.rq", measures).stream()
                .sorted(Comparator.comparing((Row row) -> row.get("words")).thenComparing(row -> row.get("label")))
                .forEach(row -> reports.putIfAbsent(row.get("report"), row));
        return new Found(
                reports.values().stream()
                        .map(row -> testimony(row, byReport.getOrDefault(row.get("report"), List.of())))
                        .toList(),
                sides(roles));
    }

    private Sides sides(List<Row> roles) {
        Set<String> actors = roles.stream().map(row -> row.get("actor")).collect(toSet());
        return new Sides(inquiry.about("sides.rq", actors).stream()
                .sorted(Comparator.comparing((Row row) -> !row.isTrue("state")).thenComparing(row -> row.get("side")))
                .collect(toMap(row -> row.get("name"), row -> row.get("side"), (state, body) -> state)));
    }

    private static Testimony testimony(Row row, List<Row> roles) {
        Optional<String> term = Stream.of(EXACTLY, "min", "max", "about")
                .filter(kind -> row.find(kind).isPresent())
                .findFirst();
        Claim claim = new Claim(
                row.get("report"),
                row.get("type"),
                Status.valueOf(row.get("status")),
                row.get("label"),
                row.get("words"),
                row.find("scope").orElse(null),
                names(roles, "party"),
                names(roles, "proposer"),
                names(roles, "respondent"),
                term.map(kind -> new IsoDuration(row.get(kind))).orElse(null),
                List.of(),
                List.of(),
                row.get("measure"),
                row.find("date").map(LocalDate::parse).orElse(null));
        return new Testimony(
                claim,
                row.get("account"),
                row.get("teller"),
                row.isTrue("plain"),
                row.find("published").map(LocalDate::parse).orElse(null),
                term.filter(kind -> !kind.equals(EXACTLY))
                        .map(DurationBound::valueOf)
                        .orElse(null));
    }

    private static Set<String> names(List<Row> roles, String role) {
        return roles.stream()
                .filter(row -> row.get("role").equals(role))
                .map(row -> row.get("name"))
                .collect(toSet());
    }
}
