package org.parley.rdf.joining;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.parley.rdf.Iris;
import org.parley.rdf.Labels;
import org.parley.rdf.Parley;
import org.parley.rdf.joining.Judgement.Verdict;

/** The graph of what persons decided: no document's reading touches it. */
public final class JudgementGraph {
    private final Iris iris;

    public JudgementGraph(Iris iris) {
        this.iris = iris;
    }

    /** Writes judgements in place of earlier ones on the same pairs. */
    public void write(Dataset store, Collection<Judgement> judgements) {
        Model graph = store.getNamedModel(iris.judgementsGraph());
        judgements.forEach(judgement -> write(graph, judgement));
    }

    /** What judgements have bearing on: ask before they are written, and refresh it after. */
    public Touched bearing(Dataset store, Collection<Judgement> judgements) {
        return judgements.stream().map(judgement -> bearing(store, judgement)).reduce(Touched.NOTHING, Touched::and);
    }

    private void write(Model graph, Judgement judgement) {
        Resource one = graph.createResource(judgement.one());
        Resource other = graph.createResource(judgement.other());
        Resource node = graph.createResource(iris.judgement(judgement.one(), judgement.other()));
        node.removeProperties();
        graph.remove(one, SKOS.exactMatch, other).remove(other, SKOS.exactMatch, one);
        if (judgement.verdict() == Verdict.open) {
            return;
        }
        boolean same = judgement.verdict() == Verdict.same;
        String pair = "%s, %s".formatted(Iris.last(judgement.one()), Iris.last(judgement.other()));
        node.addProperty(RDF.type, Parley.Judgement)
                .addProperty(RDF.type, Parley.Record)
                .addProperty(RDFS.label, Labels.clip((same ? "Same: " : "Different: ") + pair))
                .addProperty(Parley.judges, one)
                .addProperty(Parley.judges, other)
                .addProperty(Parley.verdict, judgement.verdict().name());
        if (!judgement.reason().isEmpty()) {
            node.addProperty(Parley.reason, judgement.reason());
        }
        if (same) {
            graph.add(one, SKOS.exactMatch, other).add(other, SKOS.exactMatch, one);
        }
    }

    public Judgements read(Dataset store) {
        Model graph = store.getNamedModel(iris.judgementsGraph());
        List<Judgement> all = graph.listSubjectsWithProperty(Parley.verdict).toList().stream()
                .map(JudgementGraph::judgement)
                .toList();
        return new Judgements(all);
    }

    private static Judgement judgement(Resource node) {
        List<String> pair =
                node
                        .listProperties(Parley.judges)
                        .mapWith(triple -> triple.getResource().getURI())
                        .toList()
                        .stream()
                        .sorted()
                        .toList();
        Verdict verdict =
                Verdict.valueOf(node.getRequiredProperty(Parley.verdict).getString());
        return new Judgement(verdict, pair.getFirst(), pair.getLast(), "");
    }

    /** The events that a judged thing is, that it took part in or is spoken of in, or whose measure it is. */
    private Touched bearing(Dataset store, Judgement judgement) {
        Set<String> events = new TreeSet<>();
        Set<String> names = new TreeSet<>();
        var quads = new Quads(store.asDatasetGraph(), iris);
        for (String iri : List.of(judgement.one(), judgement.other())) {
            var thing = Quads.iri(iri);
            events.add(iri);
            names.add(iri);
            quads.subjectsOf(thing)
                    .forEach(record -> quads.values(record, Parley.about).forEach(event -> events.add(event.getURI())));
        }
        return new Touched(events, names, Set.of(), events);
    }
}
