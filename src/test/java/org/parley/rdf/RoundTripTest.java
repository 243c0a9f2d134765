package org.parley.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.model.annotation.Annotation;
import org.parley.model.annotation.StatusReport;
import org.parley.model.text.Span;
import org.parley.rdf.graph.DocumentGraphs;
import org.parley.rdf.graph.Gold;

/** What the annotation says can be read back from the graph. */
class RoundTripTest {
    static List<String> names() {
        return Gold.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void everySpanIsThereWithItsWords(String name) {
        Model read = read(name);
        assertThat(spans(Gold.annotation(name)))
                .allSatisfy(span -> assertThat(read.getResource(
                                        Gold.IRIS.span(Gold.graphs(name).documentIri(), span))
                                .getProperty(Terms.EXACT)
                                .getString())
                        .isEqualTo(span.text()));
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyStatementIsThere(String name) {
        Annotation gold = Gold.annotation(name);
        Model read = read(name);
        assertThat(strings(read, Parley.Statement, Parley.text))
                .containsExactlyInAnyOrderElementsOf(gold.statements().stream()
                        .map(statement -> statement.contentText())
                        .toList());
        assertThat(locals(read, Parley.Statement, Parley.quotation))
                .containsExactlyInAnyOrderElementsOf(gold.statements().stream()
                        .map(statement -> statement.quotation().name())
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyRecordOfAMeasureHasItsReports(String name) {
        Annotation gold = Gold.annotation(name);
        Model read = read(name);
        for (StatusReport record : gold.reports()) {
            List<Resource> reports = things(read, Parley.StatusReport)
                    .filter(report -> report.hasProperty(SKOS.altLabel, record.label()))
                    .toList();
            assertThat(reports).isNotEmpty().allSatisfy(report -> {
                assertThat(local(report, Parley.status))
                        .isEqualTo(record.status().name());
                assertThat(local(report, Parley.reportedType))
                        .isEqualTo(record.measure().name());
                assertThat(report.listProperties(Parley.party).toList()).hasSameSizeAs(record.parties());
                assertThat(report.listProperties(Parley.proposer).toList()).hasSameSizeAs(record.proposer());
                assertThat(report.listProperties(Parley.respondent).toList()).hasSameSizeAs(record.respondent());
                assertThat(report.listProperties(Parley.repeatedIn).toList()).hasSameSizeAs(record.altSpans());
                assertThat(report.hasProperty(Parley.scope)).isEqualTo(record.scope() != null);
            });
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void recordsThatAreMeasuresOfTheirOwnAreNotRunTogether(String name) {
        Annotation gold = Gold.annotation(name);
        long measures = things(read(name), Parley.Measure).count();
        if (!gold.measures().isEmpty()) {
            assertThat(measures).isEqualTo(gold.measures().size());
        }
        assertThat(things(read(name), Parley.Divergence)).hasSameSizeAs(gold.divergences());
        assertThat(things(read(name), Parley.Omission)).hasSameSizeAs(gold.omissions());
    }

    private static Model read(String name) {
        DocumentGraphs graphs = Gold.graphs(name);
        return graphs.quads().getNamedModel(Gold.IRIS.documentGraph(graphs.documentIri()));
    }

    private static Set<Span> spans(Annotation gold) {
        return Stream.of(
                        gold.actors().stream().flatMap(actor -> actor.mentions().stream()),
                        gold.events().stream().flatMap(event -> event.mentions().stream()),
                        gold.readouts().stream().flatMap(readout -> readout.mentions().stream()),
                        gold.statements().stream().flatMap(statement -> statement.content().stream()),
                        gold.statements().stream().flatMap(statement -> statement.altSpans().stream()),
                        gold.statements().stream().flatMap(statement -> Stream.ofNullable(statement.cue())),
                        gold.statements().stream().flatMap(statement -> Stream.ofNullable(statement.sourceSpan())),
                        gold.reports().stream().map(StatusReport::span),
                        gold.reports().stream().flatMap(report -> Stream.ofNullable(report.scope())),
                        gold.reports().stream().flatMap(report -> report.altSpans().stream()),
                        gold.omissions().stream().map(omission -> omission.span()))
                .flatMap(spans -> spans)
                .collect(Collectors.toSet());
    }

    private static Stream<Resource> things(Model model, Resource type) {
        return model.listSubjectsWithProperty(RDF.type, type).toList().stream();
    }

    private static List<String> strings(Model model, Resource type, Property property) {
        return things(model, type)
                .map(thing -> thing.getProperty(property).getString())
                .toList();
    }

    private static List<String> locals(Model model, Resource type, Property property) {
        return things(model, type).map(thing -> local(thing, property)).toList();
    }

    private static String local(Resource thing, Property property) {
        return Iris.last(thing.getPropertyResourceValue(property).getURI());
    }
}
