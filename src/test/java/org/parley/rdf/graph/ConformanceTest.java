package org.parley.rdf.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.parley.rdf.Parley;
import org.parley.rdf.Terms;

/** A graph that breaks the shapes is refused in words that help. */
class ConformanceTest {
    private static final Conformance CONFORMANCE = new Conformance(Gold.IRIS);

    private final DocumentGraphs graphs = Gold.graphs("seed");
    private final Model read = graphs.quads().getNamedModel(Gold.IRIS.documentGraph(graphs.documentIri()));

    @Test
    void aSpanThatDoesNotHoldItsWordsIsNamed() {
        Resource span = read.listSubjectsWithProperty(RDF.type, Parley.Span)
                .filterKeep(each -> each.getURI().endsWith("#char=99,153"))
                .next();
        span.removeAll(Terms.EXACT).addProperty(Terms.EXACT, "the Kremlin accepted it");
        assertThat(CONFORMANCE.faults(graphs))
                .singleElement()
                .asString()
                .contains("does not hold the characters that stand at its offsets")
                .contains("#char=99,153");
    }

    @Test
    void aReportWithoutAMeasureIsRefused() {
        Resource report =
                read.listSubjectsWithProperty(RDF.type, Parley.StatusReport).next();
        report.removeAll(Parley.measure);
        assertThat(CONFORMANCE.faults(graphs)).anyMatch(fault -> fault.contains("speaks of exactly one measure"));
    }

    @Test
    void manyFaultsOfOneKindAreToldOnce() {
        read.listSubjectsWithProperty(RDF.type, Parley.Span).toList().forEach(span -> span.removeAll(RDFS.label));
        List<String> faults = CONFORMANCE.faults(graphs);
        assertThat(faults)
                .singleElement()
                .asString()
                .contains("exactly one rdfs:label")
                .contains("more places");
    }
}
