package org.parley.chronicle;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.parley.model.vocabulary.EventType;

/** Reads the events of a store. */
final class Happenings {
    private static final String HELD = "fullText";

    private final Inquiry inquiry;

    Happenings(Inquiry inquiry) {
        this.inquiry = inquiry;
    }

    /** All of them, in order of days. */
    List<Happening> all() {
        Map<String, List<Row>> events = by(inquiry.rows("happenings.rq"));
        Map<String, Set<String>> participants = inquiry.rows("participants.rq").stream()
                .collect(groupingBy(
                        row -> row.get("event"), mapping(row -> row.get("name"), toCollection(TreeSet::new))));
        Map<String, List<Row>> accounts = by(inquiry.rows("accounts.rq"));
        Map<String, Integer> contrasts = inquiry.rows("contrasts.rq").stream()
                .filter(row -> row.find("event").isPresent())
                .collect(toMap(row -> row.get("event"), row -> Integer.parseInt(row.get("contrasts"))));
        return events.entrySet().stream()
                .map(entry -> happening(
                        entry.getValue(),
                        participants.getOrDefault(entry.getKey(), Set.of()),
                        accounts.getOrDefault(entry.getKey(), List.of()),
                        contrasts.getOrDefault(entry.getKey(), 0)))
                .sorted(Happening.BY_DAY)
                .toList();
    }

    private static Map<String, List<Row>> by(List<Row> rows) {
        return rows.stream().collect(groupingBy(row -> row.get("event")));
    }

    private static Happening happening(List<Row> event, Set<String> participants, List<Row> accounts, int contrasts) {
        Row first = event.getFirst();
        int held = (int) accounts.stream()
                .filter(row -> row.get("coverage").equals(HELD))
                .map(row -> row.get("account"))
                .distinct()
                .count();
        int all = (int)
                accounts.stream().map(row -> row.get("account")).distinct().count();
        return new Happening(
                first.get("event"),
                first.get("label"),
                first.find("date").map(LocalDate::parse).orElse(null),
                kind(event),
                List.copyOf(participants),
                held,
                all - held,
                contrasts);
    }

    /** The narrowest kind: a summit is a meeting, too. */
    private static EventType kind(List<Row> event) {
        Set<String> kinds = event.stream().map(row -> row.get("kind")).collect(toCollection(TreeSet::new));
        return Stream.of(EventType.Summit, EventType.Meeting, EventType.Call, EventType.Talks, EventType.Visit)
                .filter(kind -> kinds.contains(kind.name()))
                .findFirst()
                .orElse(EventType.Other);
    }
}
