package org.parley.evaluate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.model.annotation.Divergence;
import org.parley.model.vocabulary.DivergenceKind;

/** Compares divergences within one text. Two are alike where they set the same two records against each other. */
final class DivergenceLayer {
    private final List<Divergence> gold;
    private final List<Divergence> predicted;
    private final Map<String, String> records;

    DivergenceLayer(List<Divergence> gold, List<Divergence> predicted, Map<String, String> records) {
        this.gold = gold;
        this.predicted = predicted;
        this.records = records;
    }

    void compare(Tally tally) {
        Map<Set<String>, DivergenceKind> kinds = new HashMap<>();
        Map<Set<String>, DivergenceKind> others = new HashMap<>();
        gold.forEach(each -> kinds.put(unordered(each.a(), each.b()), each.kind()));
        predicted.forEach(each -> others.put(
                unordered(records.getOrDefault(each.a(), "?a"), records.getOrDefault(each.b(), "?b")), each.kind()));
        Map<Set<String>, DivergenceKind> shared = new HashMap<>(kinds);
        shared.keySet().retainAll(others.keySet());
        tally.records(kinds.size(), predicted.size(), shared.size());
        shared.forEach((pair, kind) -> tally.check("kindAcc", kind == others.get(pair)));
    }

    private static Set<String> unordered(String a, String b) {
        return a.equals(b) ? Set.of(a) : Set.of(a, b);
    }
}
