package org.parley.rdf.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Resource;
import org.jspecify.annotations.Nullable;
import org.parley.model.annotation.Annotation;
import org.parley.model.annotation.Extracted;
import org.parley.model.annotation.Measure;
import org.parley.model.annotation.StatusReport;
import org.parley.rdf.Labels;
import org.parley.rdf.Ontology;
import org.parley.rdf.Parley;
import org.parley.rdf.knowledge.Knowledge;
import org.parley.rdf.knowledge.Slug;

/**
 * Writes the measures of a document. The annotation's own measures say which reports speak of one; reports that stand in
 * none are put together by event, type and words of scope.
 */
public final class MeasureNodes {
    /** Reports of one measure, in text order. */
    private record Group(String label, Extracted record, List<StatusReport> reports) {
        StatusReport first() {
            return reports.getFirst();
        }
    }

    static final Comparator<StatusReport> IN_TEXT_ORDER = Comparator.comparing(StatusReport::span)
            .thenComparing(StatusReport::status)
            .thenComparing(StatusReport::id);

    private final Page page;
    private final EventNodes events;
    private final Knowledge knowledge;
    private final Map<String, Resource> byReport = new HashMap<>();

    public MeasureNodes(Page page, EventNodes events, Knowledge knowledge, Annotation annotation) {
        this.page = page;
        this.events = events;
        this.knowledge = knowledge;
        groups(annotation).stream()
                .sorted(Comparator.comparing(Group::first, IN_TEXT_ORDER))
                .forEach(this::write);
    }

    /** The measure that a report speaks of. */
    Resource of(StatusReport report) {
        return Objects.requireNonNull(byReport.get(report.id()), () -> "There is no measure of " + report.id());
    }

    private List<Group> groups(Annotation annotation) {
        Map<String, StatusReport> loose = new TreeMap<>();
        annotation.reports().forEach(report -> loose.put(report.id(), report));
        List<Group> groups = new ArrayList<>();
        for (Measure measure : annotation.measures()) {
            List<StatusReport> reports = measure.reports().stream()
                    .flatMap(id -> Stream.ofNullable(loose.remove(id)))
                    .sorted(IN_TEXT_ORDER)
                    .toList();
            if (!reports.isEmpty()) {
                groups.add(new Group(measure.label(), measure, reports));
            }
        }
        groups.addAll(alike(loose.values().stream().sorted(IN_TEXT_ORDER).toList()));
        return groups;
    }

    private List<Group> alike(List<StatusReport> reports) {
        Map<String, List<StatusReport>> byKey = new TreeMap<>();
        reports.forEach(
                report -> byKey.computeIfAbsent(report.event() + " " + key(List.of(report)), key -> new ArrayList<>())
                        .add(report));
        return byKey.values().stream()
                .map(group -> new Group(group.getFirst().label(), group.getFirst(), group))
                .toList();
    }

    private void write(Group group) {
        String event = group.reports().stream()
                .flatMap(report -> Stream.ofNullable(report.event()))
                .findFirst()
                .map(id -> events.node(id).getURI())
                .orElse(null);
        String iri = iri(event, group);
        Resource node = event == null
                ? page.own(iri, Parley.Measure, Labels.capitalised(group.label()))
                : page.shared(iri, Parley.Measure);
        node.addProperty(Parley.measureType, Parley.measure(type(group.reports())));
        page.name(node, group.label());
        page.found(node, group.record());
        group.reports().forEach(report -> byReport.put(report.id(), node));
    }

    /** Two measures of one annotation never share an IRI, however alike they are worded. */
    private String iri(@Nullable String event, Group group) {
        String iri = page.iris().measure(event, page.document(), key(group.reports()));
        String label = String.join("-", knowledge.words().of(group.label()));
        return page.unlike(iri, label, group.first().span().start());
    }

    private String key(List<StatusReport> reports) {
        String type = type(reports);
        SortedSet<String> words = reports.stream()
                .flatMap(report -> Stream.ofNullable(report.scope()))
                .map(scope -> knowledge.words().of(scope.text()))
                .filter(each -> !each.isEmpty())
                .findFirst()
                .or(() -> labelWords(type, reports.getFirst()))
                .orElseGet(TreeSet::new);
        String slug = Slug.ofTerm(type);
        return words.isEmpty() ? slug : slug + "-" + String.join("-", words);
    }

    /** An event has one ceasefire of a type unless scopes tell several apart; of other types labels must tell. */
    private Optional<SortedSet<String>> labelWords(String type, StatusReport report) {
        return Ontology.within(Parley.measure(type), Parley.measure("peace"))
                ? Optional.empty()
                : Optional.of(knowledge.words().of(report.label()));
    }

    /** The first type that is finer than what the annotation gives, else that. */
    private String type(List<StatusReport> reports) {
        return reports.stream()
                .map(this::type)
                .filter(type -> !type.equals(reports.getFirst().measure().name()))
                .findFirst()
                .orElse(reports.getFirst().measure().name());
    }

    private String type(StatusReport report) {
        return knowledge.fineTypes().of(report);
    }
}
