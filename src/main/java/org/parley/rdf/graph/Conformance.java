package org.parley.rdf.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.jspecify.annotations.Nullable;
import org.parley.rdf.Iris;
import org.parley.rdf.Ontology;
import org.parley.rdf.knowledge.Knowledge;

/** Checks a document's graphs against the shapes before they enter the store. */
public final class Conformance {
    private static final Shapes SHAPES =
            Shapes.parse(Ontology.read("/ontology/shapes.ttl").getGraph());

    private final Inference registry;
    private final SharedLabels labels;

    /** Checks with the actors that Parley ships. */
    public Conformance(Iris iris) {
        this(iris, Knowledge.STANDARD);
    }

    Conformance(Iris iris, Knowledge knowledge) {
        registry = new Inference(iris, knowledge);
        labels = new SharedLabels(iris);
    }

    /** What is wrong, a message for people each, with the first place and how many there are; none where all is well. */
    public List<String> faults(DocumentGraphs graphs) {
        Map<String, List<String>> places = new TreeMap<>();
        ShaclValidator.get()
                .validate(SHAPES, whole(graphs).getGraph())
                .getEntries()
                .forEach(entry -> places.computeIfAbsent(entry.message(), message -> new ArrayList<>())
                        .add(place(entry)));
        return places.entrySet().stream()
                .map(fault ->
                        told(fault.getKey(), fault.getValue().stream().sorted().toList()))
                .toList();
    }

    /** The document as the store will show it: with the labels that comparison gives, the registry and the ontology. */
    private Model whole(DocumentGraphs graphs) {
        Dataset store = DatasetFactory.createGeneral();
        graphs.quads()
                .listModelNames()
                .forEachRemaining(
                        name -> store.addNamedModel(name, graphs.quads().getNamedModel(name)));
        Model read = ModelFactory.createDefaultModel().add(store.getUnionModel());
        store.addNamedModel("urn:parley:registry", registry.background(read));
        Model whole = ModelFactory.createDefaultModel().add(store.getUnionModel());
        Model labelled = ModelFactory.createDefaultModel();
        graphs.events().forEach(event -> labels.write(event, whole, labelled));
        return whole.add(labelled).add(Ontology.WHOLE);
    }

    private static String told(String message, List<String> places) {
        String more = places.size() == 1 ? "" : " and %d more places".formatted(places.size() - 1);
        return "%s At %s%s.".formatted(message, places.getFirst(), more);
    }

    private static String place(ReportEntry entry) {
        return shown(entry.focusNode()) + (entry.value() == null ? "" : ", " + shown(entry.value()));
    }

    private static String shown(@Nullable Node node) {
        return node == null ? "" : node.isLiteral() ? "\"" + node.getLiteralLexicalForm() + "\"" : node.toString();
    }
}
