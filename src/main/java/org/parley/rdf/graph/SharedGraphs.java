package org.parley.rdf.graph;

import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.parley.rdf.Iris;
import org.parley.rdf.Ontology;
import org.parley.rdf.Parley;
import org.parley.rdf.knowledge.Knowledge;
import org.parley.rdf.knowledge.Registry;
import org.parley.rdf.record.ActorNodes;

/** The graphs that hold for all documents: the registry of actors, and the labels and concept schemes of the ontology. */
public final class SharedGraphs {
    private static final String WIKIDATA = "http://www.wikidata.org/entity/";

    private final Iris iris;
    private final Model registry;

    /** The graphs with the actors that Parley ships. */
    public SharedGraphs(Iris iris) {
        this(iris, Knowledge.STANDARD);
    }

    SharedGraphs(Iris iris, Knowledge knowledge) {
        this.iris = iris;
        this.registry = describe(knowledge);
    }

    /** Puts both graphs into a dataset in place of what they held, inside the caller's transaction; the same stays as it is. */
    public void refresh(Dataset store) {
        replace(store, iris.registryGraph(), registry);
        replace(store, iris.vocabularyGraph(), Ontology.vocabulary());
    }

    /** Puts a graph into a dataset in place of what it held; the same stays as it is, so that nothing is written. */
    public static void replace(Dataset store, String graph, Model model) {
        Model held = store.getNamedModel(graph);
        if (held.size() != model.size() || !held.containsAll(model)) {
            store.replaceNamedModel(graph, model);
        }
    }

    private Model describe(Knowledge known) {
        Model model = ModelFactory.createDefaultModel();
        known.registry().entries().forEach(entry -> describe(model, known, entry));
        return model.add(new Inference(iris, ModelFactory.createDefaultModel())
                .over(model)
                .inferred());
    }

    private void describe(Model model, Knowledge known, Registry.Entry entry) {
        Resource actor = model.createResource(iris.actor(entry.name()))
                .addProperty(RDF.type, ActorNodes.type(entry.type()))
                .addProperty(RDFS.label, entry.name());
        entry.names().stream()
                .filter(name -> !name.isEmpty() && !name.equals(entry.name()))
                .forEach(name -> actor.addProperty(SKOS.altLabel, name));
        if (!entry.wikidata().isEmpty()) {
            actor.addProperty(OWL.sameAs, model.createResource(WIKIDATA + entry.wikidata()));
        }
        if (entry.of() != null) {
            belong(actor, Parley.partOf, known.registry(), entry.of());
        }
        for (Registry.Office office : entry.officesToday()) {
            String of = known.registry()
                    .named(office.of())
                    .map(Registry.Entry::name)
                    .orElse(office.of());
            Property property = known.offices().leads(office.role(), of) ? Parley.leads : Parley.holdsOfficeIn;
            actor.addProperty(Parley.office, office.role());
            belong(actor, property, known.registry(), office.of());
        }
    }

    /** Links to those only whom the registry describes. */
    private void belong(Resource actor, Property property, Registry known, String slug) {
        known.named(slug)
                .ifPresent(of -> actor.addProperty(property, actor.getModel().createResource(iris.actor(of.name()))));
    }

    /** The registry's triples. */
    Model registry() {
        return registry;
    }
}
