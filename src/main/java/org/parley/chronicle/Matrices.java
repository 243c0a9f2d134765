package org.parley.chronicle;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.parley.compare.timeline.Testimony;

/** Reads the matrix of an event. */
final class Matrices {
    private static final Comparator<Matrix.Row> BEST_BORNE_OUT_FIRST =
            Comparator.comparingInt(Matrix.Row::tellers).reversed().thenComparing(Matrix.Row::label);

    private final Inquiry inquiry;

    Matrices(Inquiry inquiry) {
        this.inquiry = inquiry;
    }

    Matrix of(String event) {
        Map<String, Set<String>> byLabel = inquiry.about("event-measures.rq", List.of(event)).stream()
                .collect(
                        groupingBy(row -> row.get("label"), TreeMap::new, mapping(row -> row.get("measure"), toSet())));
        Set<String> all = byLabel.values().stream().flatMap(Set::stream).collect(toSet());
        Testimonies.Found found = new Testimonies(inquiry).on(all);
        List<Matrix.Row> rows = byLabel.entrySet().stream()
                .map(entry -> new Matrix.Row(
                        entry.getKey(),
                        entry.getValue(),
                        found.on(entry.getValue()).stream()
                                .sorted(Comparator.comparing(
                                        report -> report.claim().id()))
                                .toList()))
                .sorted(BEST_BORNE_OUT_FIRST)
                .toList();
        List<String> tellers = found.reports().stream()
                .map(Testimony::teller)
                .distinct()
                .sorted()
                .toList();
        return new Matrix(tellers, rows, new Comparisons(inquiry).of(event));
    }
}
