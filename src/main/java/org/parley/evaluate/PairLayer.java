package org.parley.evaluate;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.evaluate.likeness.Identities;
import org.parley.evaluate.likeness.Matching;
import org.parley.evaluate.likeness.Words;
import org.parley.model.comparison.Comparison;
import org.parley.model.comparison.Comparison.Topic;

/**
 * Compares two comparisons of one pair of accounts. Two topics are alike where they have a matched record in common;
 * where gold has a topic without records, half of the labels' words will do.
 */
final class PairLayer {
    private static final double ENOUGH_OF_LABEL = 0.5;

    private final List<Row> gold;
    private final List<Row> predicted;

    /** A topic, its records under their gold ids, and the words of its label. */
    private record Row(Topic topic, Set<String> records, Set<String> words) {
        static Row of(Topic topic, UnaryOperator<String> inA, UnaryOperator<String> inB) {
            Set<String> records = Stream.concat(
                            topic.inA().stream().map(inA).map("A "::concat),
                            topic.inB().stream().map(inB).map("B "::concat))
                    .collect(Collectors.toSet());
            return new Row(topic, records, Words.setOf(topic.label()));
        }

        boolean joinsBoth() {
            return !topic.inA().isEmpty() && !topic.inB().isEmpty();
        }

        boolean relatesLike(Row other) {
            return topic.relation() == other.topic.relation();
        }
    }

    PairLayer(Comparison gold, Comparison predicted, Map<String, String> recordsOfA, Map<String, String> recordsOfB) {
        this.gold = gold.topics().stream()
                .map(topic -> Row.of(topic, UnaryOperator.identity(), UnaryOperator.identity()))
                .toList();
        this.predicted = predicted.topics().stream()
                .map(topic -> Row.of(topic, goldId(recordsOfA), goldId(recordsOfB)))
                .toList();
    }

    private static UnaryOperator<String> goldId(Map<String, String> records) {
        return id -> records.getOrDefault(id, Identities.stranger(id));
    }

    void compare(Tally tally) {
        Matching<Row> matching = Matching.of(gold, predicted, PairLayer::likeness);
        List<Matching.Match<Row>> related = matching.matches().stream()
                .filter(match -> match.gold().relatesLike(match.predicted()))
                .toList();
        tally.records(gold.size(), predicted.size(), matching.size());
        tally.count("relationF1", gold.size(), predicted.size(), related.size());
        matching.matches()
                .forEach(match -> tally.check("relationAcc", match.gold().relatesLike(match.predicted())));
        int joined = (int) related.stream()
                .filter(match -> match.gold().joinsBoth() && match.predicted().joinsBoth())
                .count();
        tally.count("joinedF1", joining(gold), joining(predicted), joined);
    }

    private static double likeness(Row one, Row other) {
        double records = Words.likeness(one.records, other.records);
        double label = Words.likeness(one.words, other.words);
        boolean alike = records > 0 || (one.records.isEmpty() && label >= ENOUGH_OF_LABEL);
        return alike ? records + 0.3 * label + (one.relatesLike(other) ? 0.1 : 0) : 0;
    }

    private static int joining(List<Row> rows) {
        return (int) rows.stream().filter(Row::joinsBoth).count();
    }
}
