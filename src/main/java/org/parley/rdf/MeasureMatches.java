package org.parley.rdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.parley.rdf.knowledge.ContentWords;

/**
 * Finds the measures of one event that documents word differently but mean alike: those of one type, or of a type and a
 * narrower one, whose scopes and labels, taken together, share at least half the content words of the shorter. They are
 * linked by skos:closeMatch and bear one label, the shortest that any document has for them.
 */
final class MeasureMatches {
    private static final double ENOUGH = 0.5;
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private record Worded(Resource measure, Set<Resource> types, Set<String> words, Set<String> labels) {}

    private final ContentWords words;

    MeasureMatches(ContentWords words) {
        this.words = words;
    }

    /** Adds links and labels to the second model, from what the first says of the measures reported on the event. */
    void write(String event, Model around, Model found) {
        List<List<Worded>> groups = new ArrayList<>();
        measures(event, around).forEach(measure -> join(groups, measure));
        groups.forEach(group -> write(group, found));
    }

    private static void join(List<List<Worded>> groups, Worded measure) {
        List<Worded> joined = new ArrayList<>(List.of(measure));
        groups.removeIf(group -> group.stream().anyMatch(other -> alike(measure, other)) && joined.addAll(group));
        groups.add(joined);
    }

    private static boolean alike(Worded some, Worded other) {
        long shared = some.words().stream().filter(other.words()::contains).count();
        int shorter = Math.min(some.words().size(), other.words().size());
        return (within(some, other) || within(other, some)) && shared > 0 && shared >= ENOUGH * shorter;
    }

    /** Whether a type of the one is a type of the other or narrower. */
    private static boolean within(Worded narrow, Worded wide) {
        return narrow.types().stream()
                .anyMatch(type -> wide.types().stream().anyMatch(other -> Ontology.within(type, other)));
    }

    private static void write(List<Worded> group, Model found) {
        String label = group.stream()
                .flatMap(measure -> measure.labels().stream())
                .min(Comparator.comparingInt(String::length).thenComparing(String::compareTo))
                .orElse("measure");
        for (Worded one : group) {
            if (!one.measure().hasProperty(RDFS.label)) {
                found.add(one.measure(), RDFS.label, Labels.clip(Labels.capitalised(label)));
            }
            group.stream()
                    .filter(other -> !other.measure().equals(one.measure()))
                    .forEach(other -> found.add(one.measure(), SKOS.closeMatch, other.measure()));
        }
    }

    private List<Worded> measures(String event, Model around) {
        return around
                .listSubjectsWithProperty(Parley.about, ResourceFactory.createResource(event))
                .filterKeep(record -> record.hasProperty(Parley.measure))
                .mapWith(report -> report.getPropertyResourceValue(Parley.measure))
                .toSet()
                .stream()
                .sorted(Comparator.comparing(Resource::getURI))
                .map(this::worded)
                .toList();
    }

    private Worded worded(Resource measure) {
        Set<String> labels = strings(measure, SKOS.altLabel).collect(Collectors.toCollection(TreeSet::new));
        Stream<String> scopes = measure.getModel().listSubjectsWithProperty(Parley.measure, measure).toList().stream()
                .flatMap(report -> Stream.concat(strings(report, Parley.scope), strings(report, SKOS.altLabel)));
        Set<String> all = Stream.concat(labels.stream(), scopes)
                .flatMap(text -> words.of(text).stream())
                .filter(word -> !NUMBER.matcher(word).matches())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<Resource> types = measure.listProperties(Parley.measureType)
                .mapWith(triple -> triple.getResource())
                .toSet();
        return new Worded(measure, types, all, labels);
    }

    private static Stream<String> strings(Resource thing, Property property) {
        return thing.listProperties(property).mapWith(triple -> triple.getString()).toList().stream();
    }
}
