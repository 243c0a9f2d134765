package org.parley.evaluate;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.parley.evaluate.likeness.Identities;
import org.parley.model.annotation.Annotation;

/**
 * One document's prediction set against its gold, layer by layer.
 *
 * @param records for each matched predicted statement or status report the gold one
 */
record DocumentScore(Map<Layer, Tally> tallies, Map<String, String> records) {
    static DocumentScore of(Annotation gold, Annotation predicted) {
        Map<Layer, Tally> tallies = new EnumMap<>(Layer.class);
        Function<Layer, Tally> tally = layer -> tallies.computeIfAbsent(layer, any -> new Tally());
        Identities actors = new ActorLayer(gold.actors(), predicted.actors()).compare(tally.apply(Layer.actors));
        Map<String, String> events =
                new EventLayer(gold.events(), predicted.events(), actors).compare(tally.apply(Layer.events));
        Map<String, String> readouts = new ReadoutLayer(gold.readouts(), predicted.readouts(), actors, events)
                .compare(tally.apply(Layer.readouts));
        Map<String, String> records = new HashMap<>();
        records.putAll(new StatementLayer(gold.statements(), predicted.statements(), actors, readouts)
                .compare(tally.apply(Layer.statements)));
        records.putAll(
                new AgreementLayer(gold.reports(), predicted.reports(), actors).compare(tally.apply(Layer.agreements)));
        new DivergenceLayer(gold.divergences(), predicted.divergences(), records)
                .compare(tally.apply(Layer.divergences));
        return new DocumentScore(tallies, records);
    }

    /** The statements and status reports that gold has alone, then those that the prediction has alone, a line each. */
    Stream<String> errors(String name, Annotation gold, Annotation predicted) {
        Set<String> hit = Set.copyOf(records.values());
        Stream<String> missed = told(gold, id -> !hit.contains(id)).map(("MISSED " + name + " ")::concat);
        Stream<String> spurious =
                told(predicted, id -> !records.containsKey(id)).map(("SPURIOUS " + name + " ")::concat);
        return Stream.concat(missed, spurious);
    }

    private static Stream<String> told(Annotation annotation, Predicate<String> wanted) {
        Stream<String> statements = annotation.statements().stream()
                .filter(statement -> wanted.test(statement.id()))
                .map(statement -> "%s: %s".formatted(statement.id(), statement.contentText()));
        Stream<String> reports = annotation.reports().stream()
                .filter(report -> wanted.test(report.id()))
                .map(report -> "%s: [%s] %s".formatted(report.id(), report.status(), report.label()));
        return Stream.concat(statements, reports);
    }
}
