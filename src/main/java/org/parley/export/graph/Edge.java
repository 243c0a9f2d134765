package org.parley.export.graph;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.rdf.knowledge.Slug;

/**
 * A link from one node to another, and all that bears it out.
 *
 * @param status the statuses reported, if it rests on reports
 * @param date the first day it is reported for
 * @param lastDate the last
 * @param accounts the IRIs of the accounts that carry it
 * @param confidence that of the surest report
 * @param words what the reports were read from, by the IRIs of these passages
 */
record Edge(
        Key key,
        SortedSet<String> status,
        @Nullable LocalDate date,
        @Nullable LocalDate lastDate,
        SortedSet<String> accounts,
        @Nullable Double confidence,
        SortedMap<String, String> words) {
    /** What every format says of an edge, besides its ends and its label. */
    static final List<Column<Edge>> COLUMNS = List.of(
            Column.text("relation", edge -> edge.key.relation()),
            Column.text("status", edge -> String.join("; ", edge.status)),
            Column.day("date", Edge::date),
            Column.day("lastDate", Edge::lastDate),
            Column.number("accounts", edge -> edge.accounts.size()),
            Column.text("account", edge -> String.join(" ", edge.accounts)),
            Column.decimal("confidence", Edge::confidence),
            Column.text("words", edge -> String.join(" | ", edge.words.values())),
            Column.text("evidence", edge -> String.join(" ", edge.words.keySet())));

    /** What makes an edge the same one: its ends, by their IRIs, and how it links them. */
    record Key(String source, String relation, String target) implements Comparable<Key> {
        private static final Comparator<Key> ORDER =
                Comparator.comparing(Key::source).thenComparing(Key::relation).thenComparing(Key::target);

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    /** The edge that some rows of one key make. */
    static Edge of(Key key, Collection<Row> rows) {
        return new Edge(
                key,
                texts(rows, Row::status),
                days(rows).min(Comparator.naturalOrder()).orElse(null),
                days(rows).max(Comparator.naturalOrder()).orElse(null),
                texts(rows, Row::account),
                rows.stream()
                        .map(Row::confidence)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElse(null),
                words(rows));
    }

    private static SortedMap<String, String> words(Collection<Row> rows) {
        SortedMap<String, String> words = new TreeMap<>();
        rows.stream()
                .filter(row -> !row.evidence().isEmpty())
                .forEach(row -> words.put(row.evidence(), row.words().strip().replaceAll("\\s+", " ")));
        return words;
    }

    private static SortedSet<String> texts(Collection<Row> rows, Function<Row, String> what) {
        return rows.stream().map(what).filter(text -> !text.isEmpty()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<LocalDate> days(Collection<Row> rows) {
        return rows.stream().map(Row::date).filter(Objects::nonNull);
    }

    /** A name for the edge that is the same in every export. */
    String id() {
        return "e" + Slug.digest(String.join("\n", key.source, key.relation, key.target));
    }

    /** How much it counts for where a browser draws edges broader or narrower: as many accounts as carry it. */
    int weight() {
        return Math.max(1, accounts.size());
    }

    /** The relation in words: agreedTo as "agreed to". */
    String label() {
        return key.relation.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }
}
