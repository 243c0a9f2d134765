package org.parley.chronicle;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.parley.model.comparison.Account;
import org.parley.model.comparison.Candidate;
import org.parley.model.comparison.Claim;
import org.parley.model.comparison.Comparing;
import org.parley.model.comparison.Comparison.Relation;
import org.parley.model.comparison.Contrast;
import org.parley.model.vocabulary.Status;

/** Reads back how the accounts of an event were found to compare. */
final class Comparisons {
    private static final String UNDECIDED = "undecided";

    private static final List<Relation> DIFFERENCES_FIRST = List.of(
            Relation.contradicts,
            Relation.narrowerInA,
            Relation.narrowerInB,
            Relation.both,
            Relation.onlyA,
            Relation.onlyB);

    private static final Comparator<Comparing> TELLING_FIRST = Comparator.comparing(
                    (Comparing pair) -> pair.left().held() && pair.right().held())
            .thenComparing(pair -> pair.contrasts().size())
            .reversed()
            .thenComparing(pair -> pair.left().label())
            .thenComparing(pair -> pair.right().label());

    private final Inquiry inquiry;

    Comparisons(Inquiry inquiry) {
        this.inquiry = inquiry;
    }

    /** Each pair of accounts of an event, first those held in full, the richest of them first. */
    List<Comparing> of(String event) {
        Map<String, List<Row>> records = inquiry.about("comparison-records.rq", List.of(event)).stream()
                .collect(groupingBy(row -> row.get("divergence") + " " + row.get("side")));
        Map<Set<String>, List<Row>> pairs = inquiry.about("comparison.rq", List.of(event)).stream()
                .sorted(Comparator.comparing((Row row) -> row.get("divergence")))
                .collect(groupingBy(row -> Set.of(row.get("left"), row.get("right"))));
        return pairs.values().stream()
                .map(rows -> pair(rows, records))
                .sorted(TELLING_FIRST)
                .toList();
    }

    private static Comparing pair(List<Row> rows, Map<String, List<Row>> records) {
        Map<String, Account> accounts = new TreeMap<>();
        rows.forEach(row -> Stream.of("left", "right")
                .forEach(side -> accounts.computeIfAbsent(row.get(side), iri -> account(row, side))));
        List<Account> both = accounts.values().stream()
                .sorted(Comparator.comparing(Account::label).thenComparing(Account::id))
                .toList();
        Account left = both.getFirst();
        List<Contrast> all = rows.stream()
                .filter(row -> !row.get("kind").equals(UNDECIDED))
                .sorted(Comparator.comparing((Row row) -> start(row, records))
                        .thenComparing(row -> row.get("divergence")))
                .map(row -> contrast(row, row.get("left").equals(left.id()), records))
                .sorted(Comparator.comparing(contrast -> DIFFERENCES_FIRST.indexOf(contrast.relation())))
                .toList();
        List<Candidate> candidates = rows.stream()
                .filter(row -> row.get("kind").equals(UNDECIDED))
                .map(row -> contrast(row, row.get("left").equals(left.id()), records))
                .map(doubt -> new Candidate(doubt.left(), doubt.right(), doubt.score(), doubt.reasons()))
                .toList();
        return new Comparing(left, both.getLast(), all, candidates);
    }

    /** Where the account that stands on the left comes to a point. */
    private static int start(Row row, Map<String, List<Row>> records) {
        return records.getOrDefault(row.get("divergence") + " left", List.of()).stream()
                .mapToInt(record -> Integer.parseInt(record.get("start")))
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    /** An account, called by its own name without that of the event. */
    private static Account account(Row row, String side) {
        String name = row.get(side + "Label")
                .replace(" of the " + row.get("event"), "")
                .replace(" on the " + row.get("event"), "");
        return new Account(row.get(side), name, row.isTrue(side + "Held"), List.of());
    }

    private static Contrast contrast(Row row, boolean inOrder, Map<String, List<Row>> records) {
        List<Claim> first = claims(records.getOrDefault(row.get("divergence") + " left", List.of()));
        List<Claim> second = claims(records.getOrDefault(row.get("divergence") + " right", List.of()));
        return new Contrast(
                row.get("label").replaceFirst("^[a-z ]+: ", ""),
                inOrder ? first : second,
                inOrder ? second : first,
                relation(row.get("kind"), inOrder),
                row.find("score").map(Double::parseDouble).orElse(1.0),
                List.of(),
                row.find("note").orElse(row.get("label")));
    }

    private static Relation relation(String kind, boolean inOrder) {
        return switch (kind) {
            case "contradicts" -> Relation.contradicts;
            case "narrower" -> inOrder ? Relation.narrowerInA : Relation.narrowerInB;
            case "broader" -> inOrder ? Relation.narrowerInB : Relation.narrowerInA;
            case "onlyIn" -> inOrder ? Relation.onlyA : Relation.onlyB;
            default -> Relation.both;
        };
    }

    private static List<Claim> claims(Collection<Row> rows) {
        Map<String, List<Row>> byRecord = rows.stream()
                .sorted(Comparator.comparing((Row row) -> Integer.parseInt(row.get("start")))
                        .thenComparing(row -> row.get("record")))
                .collect(groupingBy(row -> row.get("record"), LinkedHashMap::new, toList()));
        return byRecord.values().stream().map(Comparisons::claim).toList();
    }

    private static Claim claim(List<Row> rows) {
        Row row = rows.getFirst();
        Function<String, String> joined = name -> rows.stream()
                .flatMap(each -> each.find(name).stream())
                .distinct()
                .sorted()
                .collect(joining(", "));
        Set<String> speakers =
                rows.stream().flatMap(each -> each.find("speaker").stream()).collect(toSet());
        return new Claim(
                row.get("record"),
                row.find("type").orElse(null),
                row.find("status").map(Status::valueOf).orElse(null),
                row.find("label").orElse(joined.apply("speaker")),
                row.find("words").or(() -> row.find("text")).orElse(""),
                row.find("scope").orElse(null),
                speakers,
                Set.of(),
                Set.of(),
                null,
                List.of(),
                List.of(),
                row.find("measure").orElse(null),
                null);
    }
}
