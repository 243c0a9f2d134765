package org.parley.rdf.graph;

import java.util.List;
import java.util.TreeSet;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.parley.model.annotation.Annotation;
import org.parley.model.text.Document;
import org.parley.rdf.Iris;
import org.parley.rdf.Parley;
import org.parley.rdf.knowledge.Knowledge;
import org.parley.rdf.knowledge.Slug;
import org.parley.rdf.record.AccountNodes;
import org.parley.rdf.record.ActorNodes;
import org.parley.rdf.record.ContrastNodes;
import org.parley.rdf.record.EventNodes;
import org.parley.rdf.record.MeasureNodes;
import org.parley.rdf.record.Page;
import org.parley.rdf.record.ReportNodes;
import org.parley.rdf.record.StatementNodes;

/** Turns an annotated document into its named graphs: the same annotation of the same text always into the same quads. */
public final class GraphMapper {
    private final Iris iris;
    private final Knowledge knowledge;
    private final Inference inference;

    /** Maps with the actors and word lists that Parley ships. */
    public GraphMapper(Iris iris) {
        this(iris, Knowledge.STANDARD);
    }

    GraphMapper(Iris iris, Knowledge knowledge) {
        this.iris = iris;
        this.knowledge = knowledge;
        this.inference = new Inference(iris, knowledge);
    }

    /** The graphs of a document whose annotation is sound (see {@link org.parley.model.annotation.AnnotationCheck}). */
    public DocumentGraphs map(Document document, Annotation annotation) {
        String iri = iris.document(document.text());
        var page = new Page(iri, iris);
        var actors = new ActorNodes(page, knowledge, annotation.actors());
        var events = new EventNodes(page, actors, document, annotation);
        var accounts = new AccountNodes(page, actors, events, annotation);
        var statements = new StatementNodes(page, actors, events, accounts, knowledge.acts(), annotation.statements());
        var measures = new MeasureNodes(page, events, knowledge, annotation);
        var reports = new ReportNodes(page, actors, events, accounts, statements, measures, annotation.reports());
        var contrasts = new ContrastNodes(page, actors, events, accounts, statements, reports);
        annotation.omissions().forEach(omission -> contrasts.write(omission, annotation.reports()));
        annotation.divergences().forEach(contrasts::write);
        describe(page, document, annotation, accounts.own().node(), actors);
        return new DocumentGraphs(iri, graphs(iri, page.model()), events.iris());
    }

    private Dataset graphs(String document, Model read) {
        Inference.Result result = inference.over(read);
        Dataset quads = DatasetFactory.createGeneral();
        quads.addNamedModel(iris.documentGraph(document), read);
        quads.addNamedModel(iris.inferredGraph(document), result.inferred());
        quads.addNamedModel(iris.shortcutsGraph(document), result.shortcuts());
        return quads;
    }

    private static void describe(
            Page page, Document document, Annotation annotation, Resource account, ActorNodes actors) {
        String text = document.text().characters();
        Resource node = page.own(page.document(), Parley.Document, annotation.title())
                .addProperty(Parley.textOf, account)
                .addProperty(Parley.sha256, Slug.sha256(text))
                .addProperty(Parley.text, text)
                .addProperty(Parley.name, annotation.id())
                .addProperty(Parley.title, annotation.title());
        if (annotation.publisher() != null) {
            node.addProperty(Parley.publisherName, annotation.publisher());
        }
        if (annotation.url() != null) {
            node.addProperty(Parley.url, annotation.url(), XSDDatatype.XSDanyURI);
        }
        if (annotation.author() != null) {
            node.addProperty(Parley.byline, annotation.author());
            actors.person(annotation.author()).ifPresent(author -> account.addProperty(Parley.author, author));
        }
        if (account.hasProperty(RDF.type, Parley.Article)) {
            eventsDealtWith(page).forEach(event -> account.addProperty(Parley.about, event));
        }
    }

    /** An article is about whatever its accounts, statements and reports are about. */
    private static List<Resource> eventsDealtWith(Page page) {
        var dealtWith = new TreeSet<String>();
        page.model()
                .listObjectsOfProperty(Parley.about)
                .forEachRemaining(event -> dealtWith.add(event.asResource().getURI()));
        return dealtWith.stream().map(page::resource).toList();
    }
}
