package org.parley.compare.match;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parley.model.rule.RuleFile;
import org.parley.model.rule.RuleFile.Row;

/** The measure types of the ontology, how near they are to each other, and what sentences call them. */
public final class MeasureTypes {
    private static final String OTHER = "other";
    private static final double KIND_OF = 0.8;
    private static final double SIBLINGS = 0.6;
    private static final double UNKNOWN = 0.3;

    private final Map<String, Row> byType = new HashMap<>();

    private MeasureTypes(List<Row> rows) {
        rows.forEach(row -> byType.put(row.get("type"), row));
    }

    public static MeasureTypes standard() {
        return new MeasureTypes(RuleFile.rows("/lexicon/measure-types.tsv"));
    }

    /** What a sentence calls the type. */
    public String name(String type) {
        Row row = byType.get(type);
        return row == null ? type : row.get("name");
    }

    /** Whether one type is a kind of the other, and not the same. */
    public boolean isNarrower(String type, String other) {
        return !type.equals(other) && lineage(type).contains(other);
    }

    /** From 0, for types that have nothing to do with each other, to 1 for the same; what is of no named kind may be anything. */
    public double nearness(String one, String other) {
        if (one.equals(other)) {
            return 1;
        }
        if (isNarrower(one, other) || isNarrower(other, one)) {
            return KIND_OF;
        }
        if (!Collections.disjoint(lineage(one), lineage(other))) {
            return SIBLINGS;
        }
        return one.equals(OTHER) || other.equals(OTHER) ? UNKNOWN : 0;
    }

    /** The type and all that are broader. */
    private List<String> lineage(String type) {
        List<String> lineage = new ArrayList<>();
        String at = type;
        while (!at.isEmpty() && !lineage.contains(at)) {
            lineage.add(at);
            Row row = byType.get(at);
            at = row == null ? "" : row.get("broader");
        }
        return lineage;
    }
}
