package org.parley.store.query;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.parley.store.leash.Leash;
import org.parley.store.leash.LimitReached;

/**
 * What DESCRIBE tells of things: what is said of each, whatever points at it, the records among that with all that is
 * said of them (records-of.rq), the spans of a document, and a type and a label for every name in it. Where more points
 * at a thing than anybody would read, some of it is told, and a comment on the thing says so.
 */
final class Description {
    static final int MOST_RECORDS = 1_000;
    static final int MOST_POINTERS = 5_000;
    private static final Query RECORDS = QueryFactory.create(text("records-of.rq"));
    private static final Var THING = Var.alloc("thing");

    private final Graph source;
    private final Function<Query, QueryExec> asking;
    private final Leash leash;
    private final Graph told = GraphMemFactory.createDefaultGraph();

    /**
     * @param source the triples to tell from
     * @param asking runs a query over the same triples
     */
    Description(Graph source, Function<Query, QueryExec> asking, Leash leash) {
        this.source = source;
        this.asking = asking;
        this.leash = leash;
    }

    /** The description of everything a DESCRIBE query names or finds. */
    Graph of(Query describe) {
        Query records = RECORDS.cloneQuery();
        describe.getGraphURIs().forEach(records::addGraphURI);
        describe.getNamedGraphURIs().forEach(records::addNamedGraphURI);
        things(describe).forEach(thing -> tell(thing, records));
        nameEverything();
        return told;
    }

    private Set<Node> things(Query describe) {
        Set<Node> things = new LinkedHashSet<>(describe.getResultURIs());
        if (describe.getQueryPattern() != null && !describe.getProjectVars().isEmpty()) {
            Query select = describe.cloneQuery();
            select.setQuerySelectType();
            select.setDistinct(true);
            try (QueryExec found = asking.apply(select)) {
                RowSet rows = found.select();
                rows.forEachRemaining(row -> describe.getProjectVars().stream()
                        .map(row::get)
                        .filter(node -> node != null && !node.isLiteral())
                        .forEach(things::add));
            }
        }
        return things;
    }

    private void tell(Node thing, Query records) {
        own(thing);
        boolean whole = pointers(thing) & records(thing, records);
        if (!whole) {
            told.add(
                    thing,
                    RDFS.comment.asNode(),
                    NodeFactory.createLiteralLang(
                            "So much points here that only part of it is described, at most %d links and %d records. Ask for the rest with SELECT"
                                    .formatted(MOST_POINTERS, MOST_RECORDS),
                            "en"));
        }
    }

    private void own(Node thing) {
        Iterator<Triple> own = source.find(thing, Node.ANY, Node.ANY);
        while (own.hasNext()) {
            add(own.next());
        }
    }

    /** Whether all that points at a thing was told; its members, if it is a class, do not count. */
    private boolean pointers(Node thing) {
        Iterator<Triple> pointing = source.find(Node.ANY, Node.ANY, thing);
        int links = 0;
        while (pointing.hasNext()) {
            Triple triple = pointing.next();
            if (!triple.getPredicate().equals(RDF.type.asNode())) {
                if (++links > MOST_POINTERS) {
                    return false;
                }
                add(triple);
                if (isPartOf(thing, triple.getSubject())) {
                    own(triple.getSubject());
                }
            }
        }
        return true;
    }

    /** Whether an IRI is a fragment of another, which cannot be fetched without it. */
    private static boolean isPartOf(Node thing, Node other) {
        return thing.isURI() && other.isURI() && other.getURI().startsWith(thing.getURI() + "#");
    }

    private boolean records(Node thing, Query records) {
        if (!thing.isURI()) {
            return true; // a blank node stands for anything in a query
        }
        try (QueryExec found = asking.apply(QueryTransformOps.replaceVars(records, Map.of(THING, thing)))) {
            RowSet rows = found.select();
            for (int taken = 0; rows.hasNext(); taken++) {
                if (taken == MOST_RECORDS) {
                    return false;
                }
                own(rows.next().get("record"));
            }
        }
        return true;
    }

    /** Types first, since classes want labels, too. */
    private void nameEverything() {
        for (Node property : List.of(RDF.type.asNode(), RDFS.label.asNode())) {
            Set<Node> ends = new HashSet<>();
            told.find().forEach(triple -> {
                ends.add(triple.getSubject());
                ends.add(triple.getObject());
            });
            ends.stream()
                    .filter(Node::isURI)
                    .forEach(end -> source.find(end, property, Node.ANY).forEachRemaining(this::add));
        }
    }

    private void add(Triple triple) {
        if (leash.isOver()) {
            throw LimitReached.time();
        }
        told.add(triple);
    }

    private static String text(String file) {
        try (InputStream query = Objects.requireNonNull(Description.class.getResourceAsStream(file), file)) {
            return new String(query.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
