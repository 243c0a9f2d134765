package org.parley.rdf;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.update.UpdateExecution;
import org.apache.jena.update.UpdateFactory;
import org.apache.jena.update.UpdateRequest;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.parley.rdf.knowledge.ContentWords;
import org.parley.rdf.knowledge.Knowledge;

/**
 * The graphs of what follows only from all documents on an event together: one label for each thing they share, coverage
 * of accounts, which measures match or nest, and where accounts diverge.
 */
public final class EventGraphs {
    private static final Query NEIGHBOURHOOD = QueryFactory.create(Resources.text("event-neighbourhood.rq"));
    private static final UpdateRequest COMPARISON = UpdateFactory.create(Resources.text("comparison.ru"));
    private static final String COMPARED = "urn:parley:compared";

    private final Iris iris;
    private final ContentWords words;

    /** Compares with the word lists that Parley ships. */
    public EventGraphs(Iris iris) {
        this(iris, Knowledge.STANDARD);
    }

    EventGraphs(Iris iris, Knowledge knowledge) {
        this.iris = iris;
        this.words = knowledge.words();
    }

    /** The events a stored document speaks of: ask before dropping its graphs, to know what must be refreshed after. */
    public Set<String> eventsOf(Dataset store, String document) {
        Set<String> events = new TreeSet<>();
        Model graph = store.getNamedModel(iris.documentGraph(document));
        for (Resource type :
                Set.of(Parley.Event, Parley.Call, Parley.Meeting, Parley.Talks, Parley.Summit, Parley.Visit)) {
            graph.listSubjectsWithProperty(RDF.type, type).forEachRemaining(event -> events.add(event.getURI()));
        }
        return events;
    }

    /** Makes the graphs of some events anew, inside the caller's transaction. An event no document speaks of loses its graph. */
    public void refresh(Dataset store, Collection<String> events) {
        Set<String> touched = new TreeSet<>(events);
        events.forEach(event -> aDayApart(store, event).forEach(touched::add));
        for (String event : touched) {
            String graph = iris.comparisonGraph(event);
            store.removeNamedModel(graph);
            Model around = neighbourhood(store, event);
            if (!around.isEmpty()) {
                Model found = compare(event, around);
                aDayApart(store, event)
                        .forEach(other ->
                                found.add(found.createResource(event), SKOS.closeMatch, found.createResource(other)));
                store.addNamedModel(graph, found);
            }
        }
    }

    private Stream<String> aDayApart(Dataset store, String event) {
        Model union = store.getUnionModel();
        return iris.aDayApart(event).filter(other -> union.contains(union.createResource(other), RDF.type));
    }

    private static Model neighbourhood(Dataset store, String event) {
        try (QueryExecution execution = QueryExecution.dataset(DatasetFactory.wrap(store.getUnionModel()))
                .query(NEIGHBOURHOOD)
                .substitution("event", ResourceFactory.createResource(event))
                .build()) {
            return execution.execConstruct();
        }
    }

    private Model compare(String event, Model around) {
        Model first = ModelFactory.createDefaultModel();
        Model whole = ModelFactory.createUnion(around, first);
        new MeasureMatches(words).write(event, around, first);
        SharedLabels.write(event, whole, first);
        Dataset work = DatasetFactory.createGeneral();
        work.getDefaultModel().add(whole).add(Ontology.vocabulary());
        UpdateExecution.dataset(work)
                .update(COMPARISON)
                .substitution("event", ResourceFactory.createResource(event))
                .substitution("compared", ResourceFactory.createResource(COMPARED))
                .execute();
        return first.add(work.getNamedModel(COMPARED));
    }
}
