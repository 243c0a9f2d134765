package org.parley.chronicle.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parley.chronicle.report.Grid.Column;
import org.parley.compare.Comparing;
import org.parley.model.Claim;
import org.parley.model.Contrast;

/** Two accounts of an event side by side, for a terminal. */
public final class ComparisonTable {
    private static final int WORDS = 44;

    /** A row for every point: how the accounts stand to each other on it, and the words of both. */
    public static String text(Comparing pair) {
        List<Column> columns = List.of(
                new Column("point", 30),
                new Column("relation", 26),
                new Column(pair.left().label(), WORDS),
                new Column(pair.right().label(), WORDS));
        return new Grid(
                        columns,
                        pair.contrasts().stream()
                                .map(contrast -> row(contrast, pair))
                                .toList())
                .text();
    }

    private static List<String> row(Contrast contrast, Comparing pair) {
        return List.of(
                contrast.label(), relation(contrast, pair), words(contrast.left()), words(contrast.right()));
    }

    private static String relation(Contrast contrast, Comparing pair) {
        return switch (contrast.relation()) {
            case both -> "both";
            case contradicts -> "contradicts";
            case narrowerInA -> "narrower: " + pair.left().label();
            case narrowerInB -> "narrower: " + pair.right().label();
            case onlyA -> "only: " + pair.left().label();
            case onlyB -> "only: " + pair.right().label();
        };
    }

    /** The words of reports with their status; those of statements only where nothing is reported. */
    private static String words(List<Claim> claims) {
        boolean reported = claims.stream().anyMatch(Claim::isReport);
        return claims.stream()
                .filter(claim -> claim.isReport() == reported)
                .map(claim -> Optional.ofNullable(claim.status())
                                .map(status -> Phrases.status(status) + ": ")
                                .orElse("")
                        + claim.text())
                .distinct()
                .collect(Collectors.joining(" / "));
    }

    private ComparisonTable() {}
}
