package org.parley.store.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.text.TextHit;
import org.apache.jena.query.text.TextQueryFuncs;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.Term;

/** What the index holds of a quad whose property is searched: one entry, known by the digest of the quad. */
final class Entries {
    static final List<Node> SEARCHED = List.of(
            RDFS.label.asNode(),
            SKOS.altLabel.asNode(),
            NodeFactory.createURI("https://w3id.org/parley/ontology#text"));

    static final String GRAPH = "graph";
    static final String SUBJECT = "subject";
    static final String PROPERTY = "property";
    static final String LANGUAGE = "language";
    static final String WORDS = "words";
    static final String DEFAULT_GRAPH = Quad.defaultGraphIRI.getURI();
    private static final String ID = "id";
    private static final String DATATYPE = "datatype";

    private static final int LONGEST_NAME = 8_000;

    private Entries() {}

    static boolean isSearched(Node property, Node value) {
        return value.isLiteral() && SEARCHED.contains(property);
    }

    static Document entry(Quad quad) {
        Node text = quad.getObject();
        Document entry = new Document();
        entry.add(new StringField(ID, digest(quad), Store.NO));
        add(entry, GRAPH, graph(quad.getGraph()));
        add(entry, SUBJECT, TextQueryFuncs.subjectToString(quad.getSubject()));
        add(entry, PROPERTY, quad.getPredicate().getURI());
        add(entry, LANGUAGE, text.getLiteralLanguage());
        entry.add(new StoredField(DATATYPE, text.getLiteralDatatypeURI()));
        entry.add(new TextField(WORDS, text.getLiteralLexicalForm(), Store.YES));
        return entry;
    }

    private static void add(Document entry, String field, String name) {
        entry.add(new StringField(field, term(name), Store.NO));
        entry.add(new StoredField(field, name));
    }

    /** What stands for a name in the index, which takes none of more than 32,766 bytes. */
    static String term(String name) {
        return name.length() > LONGEST_NAME ? digest(name) : name;
    }

    static Term id(Quad quad) {
        return new Term(ID, digest(quad));
    }

    static Term ofGraph(String graph) {
        return new Term(GRAPH, term(graph));
    }

    static String graph(Node graph) {
        return Quad.isDefaultGraph(graph) ? DEFAULT_GRAPH : TextQueryFuncs.graphNodeToString(graph);
    }

    static Node node(String graph) {
        return TextQueryFuncs.stringToNode(graph);
    }

    static TextHit hit(Document entry, float score) {
        String language = entry.get(LANGUAGE);
        String words = entry.get(WORDS);
        Node text = language.isEmpty()
                ? NodeFactory.createLiteralDT(words, NodeFactory.getType(entry.get(DATATYPE)))
                : NodeFactory.createLiteralLang(words, language);
        return new TextHit(node(entry.get(SUBJECT)), score, text, node(entry.get(GRAPH)), node(entry.get(PROPERTY)));
    }

    private static String digest(Quad quad) {
        Node text = quad.getObject();
        return digest(String.join(
                "\n",
                graph(quad.getGraph()),
                TextQueryFuncs.subjectToString(quad.getSubject()),
                quad.getPredicate().getURI(),
                text.getLiteralLanguage(),
                text.getLiteralDatatypeURI(),
                text.getLiteralLexicalForm()));
    }

    private static String digest(String all) {
        try {
            byte[] bytes = all.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
