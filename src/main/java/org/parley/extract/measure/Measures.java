package org.parley.extract.measure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.parley.model.annotation.Measure;
import org.parley.model.annotation.StatusReport;
import org.parley.model.rule.FineTypes;

/** Gathers the reports of one text that speak of one and the same measure. */
public final class Measures {
    private static final String RULE = "measures: same kind, like words or scope";

    /** The measures in the order of their first report; every report belongs to exactly one. */
    public static List<Measure> of(List<StatusReport> reports) {
        List<List<StatusReport>> groups = new ArrayList<>();
        for (StatusReport report : reports) {
            groups.stream()
                    .filter(group -> group.stream().anyMatch(member -> oneMeasure(member, report)))
                    .findFirst()
                    .orElseGet(() -> {
                        List<StatusReport> group = new ArrayList<>();
                        groups.add(group);
                        return group;
                    })
                    .add(report);
        }
        List<Measure> measures = new ArrayList<>();
        groups.forEach(group -> measures.add(measure("m" + (measures.size() + 1), group)));
        return measures;
    }

    private static boolean oneMeasure(StatusReport first, StatusReport second) {
        boolean contrary = first.status() == second.status() && Collections.disjoint(first.parties(), second.parties());
        if (first.measure() != second.measure() || contrary) {
            return false;
        }
        String finer = FineTypes.STANDARD.of(first);
        String other = FineTypes.STANDARD.of(second);
        if (isFiner(finer, first) && isFiner(other, second)) {
            return finer.equals(other);
        }
        boolean sameScope = first.scope() != null && Objects.equals(first.scope(), second.scope());
        boolean sameLength = first.duration() != null && Objects.equals(first.duration(), second.duration());
        return sameScope || sameLength || Restatements.alike(first, second);
    }

    private static boolean isFiner(String type, StatusReport report) {
        return !type.equals(report.measure().name());
    }

    private static Measure measure(String id, List<StatusReport> group) {
        double surest = group.stream()
                .map(StatusReport::confidence)
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(1.0);
        return new Measure(
                id,
                group.getFirst().label(),
                group.getFirst().measure(),
                group.stream().map(StatusReport::id).toList(),
                surest,
                RULE);
    }

    private Measures() {}
}
