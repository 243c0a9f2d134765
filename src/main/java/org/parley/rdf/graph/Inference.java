package org.parley.rdf.graph;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.update.UpdateExecution;
import org.apache.jena.update.UpdateFactory;
import org.apache.jena.update.UpdateRequest;
import org.parley.rdf.Iris;
import org.parley.rdf.Ontology;
import org.parley.rdf.knowledge.Knowledge;

/** What follows from the graph of one document, by the updates of inference.ru, together with the registry. */
final class Inference {
    /** The triples that follow, and the short-cut edges from actors to measures. */
    record Result(Model inferred, Model shortcuts) {}

    private static final UpdateRequest RULES = UpdateFactory.create(Resources.text("inference.ru"));
    private static final String INFERRED = "urn:parley:inferred";
    private static final String SHORTCUTS = "urn:parley:shortcuts";

    private final Iris iris;
    private final Model registry;

    Inference(Iris iris, Knowledge knowledge) {
        this(iris, new SharedGraphs(iris, knowledge).registry());
    }

    Inference(Iris iris, Model registry) {
        this.iris = iris;
        this.registry = registry;
    }

    Result over(Model read) {
        Model known = background(read);
        Dataset work = DatasetFactory.createGeneral();
        work.getDefaultModel().add(read).add(known).add(Ontology.vocabulary());
        UpdateExecution.dataset(work)
                .update(RULES)
                .substitution("inferred", ResourceFactory.createResource(INFERRED))
                .substitution("shortcuts", ResourceFactory.createResource(SHORTCUTS))
                .execute();
        Model inferred = copy(work.getNamedModel(INFERRED)).remove(read).remove(known);
        return new Result(inferred, copy(work.getNamedModel(SHORTCUTS)));
    }

    /** What the registry says of the actors that a graph names, and of those they belong to. */
    Model background(Model graph) {
        Model background = ModelFactory.createDefaultModel();
        Deque<Resource> open = new ArrayDeque<>();
        graph.listObjects().filterKeep(RDFNode::isURIResource).forEachRemaining(node -> open.add(node.asResource()));
        graph.listSubjects().forEachRemaining(open::add);
        Set<Resource> seen = new HashSet<>();
        while (!open.isEmpty()) {
            Resource actor = open.remove();
            if (seen.add(actor) && actor.getURI().startsWith(iris.base() + "actor/")) {
                registry.listStatements(actor, null, (RDFNode) null).forEachRemaining(triple -> {
                    background.add(triple);
                    if (triple.getObject().isURIResource()) {
                        open.add(triple.getResource());
                    }
                });
            }
        }
        return background;
    }

    private static Model copy(Model model) {
        return ModelFactory.createDefaultModel().add(model);
    }
}
