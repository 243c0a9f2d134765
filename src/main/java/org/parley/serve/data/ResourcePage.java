package org.parley.serve.data;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.rdf.model.Model;
import org.parley.chronicle.Chronicle;
import org.parley.rdf.history.Standing;
import org.parley.rdf.history.Versions;
import org.parley.serve.http.BadRequest;
import org.parley.serve.http.Page;
import org.parley.serve.http.Reply;
import org.parley.store.Store;

/** A thing of the graph, by the path of its IRI: the answer to DESCRIBE, or for a graph its triples. */
public final class ResourcePage extends Page {
    private static final long serialVersionUID = 1L;
    private static final Pattern TAIL = Pattern.compile("[A-Za-z0-9._~!$&'()*+,;=:@%/-]+");
    private static final Pattern IN_DOCUMENT = Pattern.compile("doc/[^/]+");

    private final transient Store store;
    private final transient Lookup lookup;
    private final transient Addresses addresses;

    public ResourcePage(Store store, Publication publication) {
        super(Addresses.DATA + "*");
        this.store = store;
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
        Optional<String> newer = newer(tail);
        Model graph = describe(iri);
        if (graph.isEmpty()) {
            throw newer.map(later -> superseded(iri, later)).orElseGet(() -> unknown(iri));
        }
        newer.ifPresent(later -> reply.link(addresses.of(later), "successor-version"));
        new GraphAnswer(
                        graph,
                        () -> ThingHtml.of(
                                graph.createResource(iri), wanted.path(), addresses, new Chronicle(store).matrix(iri)))
                .send(wanted, reply);
    }

    private Model describe(String iri) throws BadRequest {
        Model thing = lookup.graph("DESCRIBE <%s>".formatted(iri));
        if (thing.isEmpty()) {
            thing = lookup.graph("CONSTRUCT { ?s ?p ?o } WHERE { GRAPH <%s> { ?s ?p ?o } }".formatted(iri));
        }
        return thing;
    }

    private static BadRequest unknown(String iri) {
        return new BadRequest(404, "Nothing is known of " + iri);
    }

    private static BadRequest superseded(String iri, String later) {
        return new BadRequest(
                404, "%s belongs to an earlier version of a document. The one that stands is %s".formatted(iri, later));
    }

    /**
     * The version that took the place of the document that a path leads to or into. One that was retracted takes all
     * that was read from it along.
     */
    private Optional<String> newer(String tail) throws BadRequest {
        Matcher document = IN_DOCUMENT.matcher(tail);
        if (!document.lookingAt()) {
            return Optional.empty();
        }
        String iri = addresses.iris().base() + document.group();
        Standing standing = store.read(dataset -> new Versions(dataset, addresses.iris()).standing(iri));
        if (standing instanceof Standing.Retracted retracted) {
            throw new BadRequest(410, retracted.told(iri));
        }
        return standing instanceof Standing.Superseded(String later) ? Optional.of(later) : Optional.empty();
    }
}
