package org.parley.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.XSD;
import org.jspecify.annotations.Nullable;
import org.parley.export.graph.Limits;
import org.parley.export.graph.Selection;

/** JSON-LD in expanded form with the graphs kept apart, written as it goes: no context has to be fetched to read it. */
final class JsonLd implements OutputFormat {
    private static final JsonFactory JSON = new JsonFactory();

    @Override
    public String name() {
        return "jsonld";
    }

    @Override
    public String mediaType() {
        return "application/ld+json";
    }

    @Override
    public void write(Dataset dataset, Selection part, Limits limits, OutputStream out) {
        try (JsonGenerator json = JSON.createGenerator(out).useDefaultPrettyPrinter()) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            Document document = new Document(json);
            json.writeStartArray();
            new SortedQuads(dataset).all(document::add);
            document.endGraph();
            json.writeEndArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The document so far: which graph, subject and property are open. */
    private static final class Document {
        private final JsonGenerator json;
        private @Nullable Node graph;
        private @Nullable Node subject;
        private @Nullable String property;

        Document(JsonGenerator json) {
            this.json = json;
        }

        void add(Quad quad) {
            try {
                graph(quad.getGraph());
                subject(quad.getSubject());
                value(quad.getPredicate().getURI(), quad.getObject());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private void graph(Node next) throws IOException {
            if (!next.equals(graph)) {
                endGraph();
                graph = next;
                if (!Quad.isDefaultGraph(next)) {
                    json.writeStartObject();
                    json.writeStringField("@id", next.getURI());
                    json.writeArrayFieldStart("@graph");
                }
            }
        }

        private void subject(Node next) throws IOException {
            if (!next.equals(subject)) {
                endSubject();
                subject = next;
                json.writeStartObject();
                json.writeStringField("@id", next.getURI());
            }
        }

        private void value(String predicate, Node object) throws IOException {
            boolean isType = predicate.equals(RDF.type.getURI()) && object.isURI();
            String key = isType ? "@type" : predicate;
            if (!key.equals(property)) {
                endProperty();
                property = key;
                json.writeArrayFieldStart(key);
            }
            if (isType) {
                json.writeString(object.getURI());
            } else if (object.isURI()) {
                json.writeStartObject();
                json.writeStringField("@id", object.getURI());
                json.writeEndObject();
            } else {
                literal(object);
            }
        }

        private void literal(Node object) throws IOException {
            json.writeStartObject();
            json.writeStringField("@value", object.getLiteralLexicalForm());
            if (!object.getLiteralLanguage().isEmpty()) {
                json.writeStringField("@language", object.getLiteralLanguage());
                if (object.getLiteralBaseDirection() != null) {
                    json.writeStringField(
                            "@direction", object.getLiteralBaseDirection().direction());
                }
            } else if (!object.getLiteralDatatypeURI().equals(XSD.xstring.getURI())) {
                json.writeStringField("@type", object.getLiteralDatatypeURI());
            }
            json.writeEndObject();
        }

        private void endProperty() throws IOException {
            if (property != null) {
                property = null;
                json.writeEndArray();
            }
        }

        private void endSubject() throws IOException {
            endProperty();
            if (subject != null) {
                subject = null;
                json.writeEndObject();
            }
        }

        void endGraph() throws IOException {
            endSubject();
            if (graph != null && !Quad.isDefaultGraph(graph)) {
                json.writeEndArray();
                json.writeEndObject();
            }
            graph = null;
        }
    }
}
