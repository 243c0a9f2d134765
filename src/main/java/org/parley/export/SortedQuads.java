package org.parley.export;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.Comparator;
import java.util.Iterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.atlas.data.BagFactory;
import org.apache.jena.atlas.data.SerializationFactory;
import org.apache.jena.atlas.data.SortedDataBag;
import org.apache.jena.atlas.data.ThresholdPolicyCount;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.lib.Sink;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Dataset;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.lang.IteratorParsers;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.RiotLib;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.NodeCmp;

/**
 * The quads of a dataset in an order of their own, whatever order they came in. Of many, only a part is in memory at a
 * time: they are sorted in temporary files.
 */
final class SortedQuads {
    /** Blank nodes, which Parley never makes, leave as IRIs, so that no file holds names valid only within it. */
    private static final String SKOLEM = "https://w3id.org/parley/.well-known/genid/";

    private static final int USUALLY_IN_MEMORY = 200_000;

    private static final Comparator<Triple> ORDER = Comparator.comparing(Triple::getSubject, NodeCmp::compareRDFTerms)
            .thenComparing(Triple::getPredicate, NodeCmp::compareRDFTerms)
            .thenComparing(Triple::getObject, NodeCmp::compareRDFTerms);

    private final DatasetGraph data;
    private final int inMemory;

    SortedQuads(Dataset dataset) {
        this(dataset, USUALLY_IN_MEMORY);
    }

    /** Sorts with no more than so many quads in memory. */
    SortedQuads(Dataset dataset, int inMemory) {
        this.data = dataset.asDatasetGraph();
        this.inMemory = inMemory;
    }

    /** Every quad of the named graphs, graph by graph, and of the default graph if it holds any of its own. */
    void all(Consumer<Quad> receiver) {
        Stream<Node> named = Iter.toList(data.listGraphNodes()).stream().sorted(NodeCmp::compareRDFTerms);
        sorted(data.getDefaultGraph().find(), triple -> receiver.accept(new Quad(Quad.defaultGraphIRI, triple)));
        named.forEach(graph -> sorted(triples(graph), triple -> receiver.accept(new Quad(graph, triple))));
    }

    /** Every triple once, whatever named graphs it is in. */
    void union(Consumer<Triple> receiver) {
        sorted(triples(Node.ANY), receiver);
    }

    private Iterator<Triple> triples(Node graph) {
        return Iter.map(data.findNG(graph, Node.ANY, Node.ANY, Node.ANY), Quad::asTriple);
    }

    private void sorted(Iterator<Triple> triples, Consumer<Triple> receiver) {
        SortedDataBag<Triple> bag = BagFactory.newSortedBag(new ThresholdPolicyCount<>(inMemory), new Lines(), ORDER);
        try {
            triples.forEachRemaining(triple -> bag.add(withoutBlanks(triple)));
            Iter.distinctAdjacent(bag.iterator()).forEachRemaining(receiver);
        } finally {
            bag.close();
        }
    }

    private static Triple withoutBlanks(Triple triple) {
        return Triple.create(named(triple.getSubject()), triple.getPredicate(), named(triple.getObject()));
    }

    private static Node named(Node node) {
        return node.isBlank() ? NodeFactory.createURI(SKOLEM + node.getBlankNodeLabel()) : node;
    }

    /** Triples in a temporary file, as N-Triples. */
    private static final class Lines implements SerializationFactory<Triple> {
        @Override
        public Sink<Triple> createSerializer(OutputStream file) {
            StreamRDF lines = StreamRDFWriter.getWriterStream(file, Lang.NTRIPLES);
            lines.start();
            return new Sink<>() {
                @Override
                public void send(Triple triple) {
                    lines.triple(triple);
                }

                @Override
                public void flush() {
                    lines.finish();
                }

                @Override
                public void close() {
                    lines.finish();
                }
            };
        }

        @Override
        public Iterator<Triple> createDeserializer(InputStream file) {
            // what was written a moment ago needs no second look
            return IteratorParsers.createIteratorNTriples(
                    file,
                    RiotLib.createParserProfile(RiotLib.factoryRDF(), ErrorHandlerFactory.errorHandlerStrict, false));
        }
    }
}
