package org.parley.chronicle;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.parley.compare.timeline.Testimony;
import org.parley.model.comparison.Claim;
import org.parley.model.comparison.Comparing;
import org.parley.model.comparison.Contrast;

/**
 * All accounts of an event against all measures that they report.
 *
 * @param tellers what the accounts are called, in order of their names
 * @param rows one for each measure, those first that most accounts report
 * @param pairs how the accounts were found to compare, pair by pair
 */
public record Matrix(List<String> tellers, List<Row> rows, List<Comparing> pairs) {
    /** That of what is no event. */
    public static final Matrix NONE = new Matrix(List.of(), List.of(), List.of());

    /**
     * A measure.
     *
     * @param measures its IRIs: what comparison takes for one bears one label
     */
    public record Row(String label, Set<String> measures, List<Testimony> reports) {
        public Row {
            measures = Set.copyOf(measures);
            reports = List.copyOf(reports);
        }

        /** What one account reports of it. */
        public List<Testimony> by(String teller) {
            return reports.stream()
                    .filter(report -> report.teller().equals(teller))
                    .toList();
        }

        /** How many accounts report it. */
        int tellers() {
            return (int) reports.stream().map(Testimony::teller).distinct().count();
        }
    }

    public Matrix {
        tellers = List.copyOf(tellers);
        rows = List.copyOf(rows);
        pairs = List.copyOf(pairs);
    }

    public boolean isEmpty() {
        return rows.isEmpty() && pairs.isEmpty();
    }

    /** The findings on a measure, in sentences. */
    public Set<String> findings(Row row) {
        return findings(claim -> row.measures().contains(String.valueOf(claim.measure())));
    }

    /** The findings on what was said, beside all measures. */
    public Set<String> findingsOnWords() {
        return findings(claim -> claim.measure() == null);
    }

    private Set<String> findings(Predicate<Claim> wanted) {
        Set<String> sentences = new TreeSet<>();
        for (Comparing pair : pairs) {
            for (Contrast contrast : pair.contrasts()) {
                if (isOn(contrast, wanted)) {
                    sentences.add(contrast.sentence());
                }
            }
        }
        return sentences;
    }

    /** A point is a measure's if a report of it is in it, and one of words alone if none is. */
    private static boolean isOn(Contrast contrast, Predicate<Claim> wanted) {
        List<Claim> reports = Stream.concat(contrast.left().stream(), contrast.right().stream())
                .filter(Claim::isReport)
                .toList();
        return reports.isEmpty()
                ? contrast.left().stream().anyMatch(wanted)
                        || contrast.right().stream().anyMatch(wanted)
                : reports.stream().anyMatch(wanted);
    }
}
