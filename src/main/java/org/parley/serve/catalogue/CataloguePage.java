package org.parley.serve.catalogue;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.VOID;
import org.parley.serve.data.Addresses;
import org.parley.serve.data.GraphAnswer;
import org.parley.serve.data.ThingHtml;
import org.parley.serve.data.Wanted;
import org.parley.serve.http.BadRequest;
import org.parley.serve.http.Home;
import org.parley.serve.http.Page;
import org.parley.serve.http.Reply;

/** The catalogue entry at the place where linked-data tools look for it. */
public final class CataloguePage extends Page {
    private static final long serialVersionUID = 1L;

    private final transient Catalogue catalogue;
    private final transient Addresses addresses;

    public CataloguePage(Catalogue catalogue, Addresses addresses) {
        super("/.well-known/*");
        this.catalogue = catalogue;
        this.addresses = addresses;
    }

    @Override
    protected void answer(HttpServletRequest request, Reply reply) throws IOException, BadRequest {
        Wanted wanted = Wanted.by(request);
        if (!wanted.path().equals(Catalogue.PATH)) {
            throw new BadRequest(404, "The data is described at " + Catalogue.PATH);
        }
        String home = Home.of(request);
        Model graph = catalogue.describe(home);
        Resource dataset = graph.createResource(Catalogue.dataset(home));
        graph.createResource(home + Catalogue.PATH.substring(1))
                .addProperty(RDF.type, VOID.DatasetDescription)
                .addProperty(RDFS.label, "Description of what Parley read", "en")
                .addProperty(FOAF.primaryTopic, dataset);
        new GraphAnswer(graph, () -> ThingHtml.of(dataset, wanted.path(), addresses)).send(wanted, reply);
    }
}
