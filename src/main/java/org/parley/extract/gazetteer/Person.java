package org.parley.extract.gazetteer;

import java.util.List;
import org.parley.model.rule.RuleFile.Row;

/** What the gazetteer knows of a person. */
public record Person(String name, Gender gender, List<Office> offices) {
    /** An office held from one year to another; 0 and 9999 where a bound is open or unsure. */
    public record Office(String role, String of, int from, int to) {
        static Office of(String cell) {
            String[] parts = cell.split(" @ ", -1);
            if (parts.length < 2) {
                throw new IllegalArgumentException(
                        "An office is written: role @ state or body @ from-to. Got \"%s\"".formatted(cell));
            }
            String[] years = parts.length > 2 ? parts[2].split("-", -1) : new String[] {"", ""};
            return new Office(parts[0], parts[1], year(years[0], 0), year(years.length > 1 ? years[1] : "", 9999));
        }

        private static int year(String digits, int open) {
            return digits.isEmpty() ? open : Integer.parseInt(digits);
        }

        public boolean in(int year) {
            return from <= year && year <= to;
        }
    }

    public static Person of(Row row) {
        return new Person(
                row.get("name"),
                Gender.valueOf(row.get("pronoun")),
                row.list("offices").stream().map(Office::of).toList());
    }

    public boolean held(String role, String of, int year) {
        return offices.stream()
                .anyMatch(office -> office.role().equals(role) && office.of().equals(of) && office.in(year));
    }
}
