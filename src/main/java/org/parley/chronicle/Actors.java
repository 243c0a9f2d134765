package org.parley.chronicle;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/** Finds whom a person means by a name or an IRI. */
final class Actors {
    private final Inquiry inquiry;

    Actors(Inquiry inquiry) {
        this.inquiry = inquiry;
    }

    /** Those a name may mean: none, one, or several to choose from. */
    List<Named> meant(String words) {
        if (Inquiry.isIri(words)) {
            return grouped(
                    inquiry.about("labelled.rq", List.of(words)).stream()
                            .filter(row -> row.get("class").equals("Actor"))
                            .toList(),
                    "thing");
        }
        List<String> name = List.of(words.strip().toLowerCase(Locale.ROOT));
        List<Row> called = inquiry.wording("actors.rq", name);
        List<Row> canonical = called.stream()
                .filter(row -> row.get("label").equalsIgnoreCase(words.strip()))
                .toList();
        if (!canonical.isEmpty()) {
            return grouped(canonical, "actor");
        }
        return grouped(called.isEmpty() ? inquiry.wording("actor-words.rq", name) : called, "actor");
    }

    private static List<Named> grouped(List<Row> rows, String variable) {
        return rows.stream()
                .collect(groupingBy(row -> row.get("label"), TreeMap::new, mapping(row -> row.get(variable), toList())))
                .entrySet()
                .stream()
                .map(entry -> new Named(
                        entry.getKey(),
                        entry.getValue().stream().distinct().sorted().toList()))
                .toList();
    }
}
