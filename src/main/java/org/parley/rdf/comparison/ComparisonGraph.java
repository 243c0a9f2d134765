package org.parley.rdf.comparison;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.parley.rdf.Iris;
import org.parley.rdf.Ontology;
import org.parley.rdf.Parley;
import org.parley.rdf.graph.SharedLabels;
import org.parley.rdf.joining.Judgements;

/** Writes the graph of what follows from all accounts of one event together. */
final class ComparisonGraph {
    private final Iris iris;
    private final Resource event;
    private final Model around;
    private final Model found = ModelFactory.createDefaultModel();

    private ComparisonGraph(Iris iris, String event, Model around) {
        this.iris = iris;
        this.event = around.createResource(event);
        this.around = around;
    }

    /**
     * Makes the graph from what a store says around the event.
     *
     * @param before the graph as it was, from which findings on accounts that stayed the same are taken
     */
    static Model of(
            Iris iris, String event, Model around, Model before, Judgements judgements, AccountComparer comparer) {
        var graph = new ComparisonGraph(iris, event, around);
        new SharedLabels(iris).write(event, around, graph.found);
        around.add(graph.found);
        graph.compare(judgements, comparer, new Earlier(before));
        return graph.found;
    }

    private void compare(Judgements judgements, AccountComparer comparer, Earlier earlier) {
        var groups = new MeasureGroups(judgements);
        Set<String> measures = measures();
        measures.forEach(measure -> groups.join(judgements.withJoined(measure)));
        List<StoredAccount> accounts = new AccountReader(around, judgements, event.getURI()).accounts();
        List<Finding> findings = Findings.of(accounts, comparer, earlier, groups);
        accounts.forEach(this::fingerprint);
        coverage();
        measures.forEach(measure -> describe(measure, groups));
        nestByType(measures, groups);
        var divergences = new DivergenceNodes(event, around, found);
        findings.forEach(divergences::write);
        divergences.writeOmissions();
    }

    /** The measures reported on the event. */
    private Set<String> measures() {
        return around.listSubjectsWithProperty(Parley.about, event).toList().stream()
                .flatMap(report -> report.listProperties(Parley.measure).toList().stream())
                .map(triple -> triple.getResource().getURI())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void fingerprint(StoredAccount account) {
        Resource node = found.createResource(account.account().id());
        node.addProperty(Parley.fingerprint, Fingerprints.of(account.account()));
        account.cited().forEach(cited -> node.addProperty(Parley.fingerprint, Fingerprints.of(cited)));
    }

    private void coverage() {
        around.listSubjectsWithProperty(Parley.about, event)
                .filterKeep(account -> account.hasProperty(RDF.type, Parley.Account))
                .toList()
                .forEach(account -> found.add(
                        account,
                        Parley.coverage,
                        Parley.coverage(around.contains(null, Parley.textOf, account) ? "fullText" : "citedOnly")));
    }

    /** Measures that are one are linked with each other, bear one label, and are corroborated together. */
    private void describe(String iri, MeasureGroups groups) {
        Resource measure = found.createResource(iri);
        Set<String> group = groups.of(iri);
        group.stream()
                .filter(other -> !other.equals(iri))
                .forEach(other -> measure.addProperty(SKOS.closeMatch, found.createResource(other)));
        groups.widerThan(iri).stream().map(found::createResource).forEach(wide -> {
            measure.addProperty(SKOS.closeMatch, wide).addProperty(Parley.narrowerThan, wide);
            wide.addProperty(SKOS.closeMatch, measure);
        });
        if (iri.startsWith(iris.measures(event.getURI()))) {
            List<Resource> all = group.stream().map(around::createResource).toList();
            measure.removeAll(RDFS.label).addProperty(RDFS.label, SharedLabels.measure(all));
            measure.addLiteral(
                    Parley.corroboration,
                    found.createTypedLiteral(Integer.toString(accounts(all)), XSDDatatype.XSDinteger));
        }
    }

    private int accounts(List<Resource> measures) {
        Set<RDFNode> accounts = new HashSet<>();
        measures.forEach(measure -> around.listSubjectsWithProperty(Parley.measure, measure)
                .toList()
                .forEach(report ->
                        around.listObjectsOfProperty(report, Parley.via).forEach(accounts::add)));
        return accounts.size();
    }

    /** A limited ceasefire falls short of a full one, and of one of which nothing is said; any ceasefire falls short of peace. */
    private void nestByType(Set<String> measures, MeasureGroups groups) {
        for (String narrow : measures) {
            for (String wide : measures) {
                boolean apart = !groups.of(narrow).contains(wide)
                        && !groups.widerThan(narrow).contains(wide)
                        && !groups.widerThan(wide).contains(narrow);
                if (apart && fallsShort(type(narrow), type(wide))) {
                    found.add(found.createResource(narrow), Parley.narrowerThan, found.createResource(wide));
                }
            }
        }
    }

    private Resource type(String measure) {
        return around.createResource(measure).getPropertyResourceValue(Parley.measureType);
    }

    private static boolean fallsShort(Resource narrow, Resource wide) {
        return Ontology.within(narrow, Parley.measure("limitedCeasefire"))
                        && (wide.equals(Parley.measure("fullCeasefire")) || wide.equals(Parley.measure("ceasefire")))
                || Ontology.within(narrow, Parley.measure("ceasefire"))
                        && (wide.equals(Parley.measure("peace")) || wide.equals(Parley.measure("peaceAgreement")));
    }
}
