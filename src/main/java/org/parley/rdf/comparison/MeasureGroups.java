package org.parley.rdf.comparison;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parley.rdf.joining.Judgements;

/** Measures that were found to be one, group by group; and those that nest, pair by pair. */
final class MeasureGroups {
    private final Judgements judgements;
    private final Map<String, Set<String>> groups = new TreeMap<>();
    private final Map<String, Set<String>> widerThan = new TreeMap<>();

    MeasureGroups(Judgements judgements) {
        this.judgements = judgements;
    }

    /** Makes one group of some measures and of all that were one with any of them. */
    void join(Collection<String> measures) {
        Set<String> all = new TreeSet<>(measures);
        measures.forEach(measure -> all.addAll(of(measure)));
        all.forEach(measure -> groups.put(measure, all));
    }

    /** The measures that are one with a measure, itself among them. */
    Set<String> of(String measure) {
        return groups.getOrDefault(measure, Set.of(measure));
    }

    void nest(String narrow, String wide) {
        widerThan.computeIfAbsent(narrow, key -> new TreeSet<>()).add(wide);
    }

    /** Those that a measure was found to fall short of and not to be one with. */
    Set<String> widerThan(String measure) {
        Set<String> wide = new TreeSet<>(widerThan.getOrDefault(measure, Set.of()));
        wide.removeAll(of(measure));
        return wide;
    }

    /** Whether a person found that some measure of the one side is none of the other. */
    boolean parted(Collection<String> left, Collection<String> right) {
        return left.stream().anyMatch(one -> right.stream().anyMatch(other -> judgements.different(one, other)));
    }

    /** All measures of which something was found. */
    Set<String> measures() {
        Set<String> all = new TreeSet<>(groups.keySet());
        widerThan.forEach((narrow, wide) -> {
            all.add(narrow);
            all.addAll(wide);
        });
        return all;
    }
}
