package org.parley.serve.data;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.sparql.engine.binding.Binding;
import org.parley.serve.http.BadRequest;
import org.parley.serve.http.Page;
import org.parley.serve.http.Reply;
import org.parley.store.Store;

/** A thing of the graph, by the path of its IRI: the answer to DESCRIBE, or for a graph its triples. */
public final class ResourcePage extends Page {
    private static final long serialVersionUID = 1L;
    private static final Pattern TAIL = Pattern.compile("[A-Za-z0-9._~!$&'()*+,;=:@%/-]+");
    private static final Pattern IN_DOCUMENT = Pattern.compile("doc/[^/]+");

    private final transient Lookup lookup;
    private final transient Addresses addresses;

    public ResourcePage(Store store, Publication publication) {
        super(Addresses.DATA + "*");
        this.lookup = new Lookup(store);
        this.addresses = new Addresses(publication.iris());
    }

    @Override
    protected void answer(HttpServletRequest request, Reply reply) throws IOException, BadRequest {
        Wanted wanted = Wanted.by(request);
        String tail = wanted.path().substring(Addresses.DATA.length());
        String iri = addresses.iris().base() + tail;
        if (!TAIL.matcher(tail).matches()) {
            throw unknown(iri);
        }
        refuseIfGone(tail);
        Model graph = describe(iri);
        new GraphAnswer(graph, () -> ThingHtml.of(graph.createResource(iri), wanted.path(), addresses))
                .send(wanted, reply);
    }

    private Model describe(String iri) throws BadRequest {
        Model thing = lookup.graph("DESCRIBE <%s>".formatted(iri));
        if (thing.isEmpty()) {
            thing = lookup.graph("CONSTRUCT { ?s ?p ?o } WHERE { GRAPH <%s> { ?s ?p ?o } }".formatted(iri));
        }
        if (thing.isEmpty()) {
            throw unknown(iri);
        }
        return thing;
    }

    private static BadRequest unknown(String iri) {
        return new BadRequest(404, "Nothing is known of " + iri);
    }

    /** A document that was withdrawn takes all that was read from it along. */
    private void refuseIfGone(String tail) throws BadRequest {
        Matcher document = IN_DOCUMENT.matcher(tail);
        if (document.lookingAt()) {
            String iri = addresses.iris().base() + document.group();
            List<Binding> gone = lookup.rowsOf(
                    Lookup.text(ResourcePage.class, "gone.rq").replace("<document>", "<" + iri + ">"));
            if (!gone.isEmpty()) {
                throw new BadRequest(
                        410,
                        "%s was withdrawn%s%s"
                                .formatted(iri, said(gone.getFirst(), " on ", "at"), said(gone.getFirst(), ": ", "reason")));
            }
        }
    }

    private static String said(Binding row, String before, String column) {
        return row.contains(column) ? before + row.get(column).getLiteralLexicalForm() : "";
    }
}
