package org.parley.serve.data;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.engine.binding.Binding;
import org.parley.serve.http.BadRequest;
import org.parley.store.Store;
import org.parley.store.query.Answer;
import org.parley.store.query.AnswerFormat;
import org.parley.store.query.AnswerWriter;
import org.parley.store.query.Question;
import org.parley.store.query.Refusal;

/** The pages' own questions, kept in .rq files beside them and asked under the same rules as a visitor's. */
public record Lookup(Store store) {
    /** The rows of the answer to the query in a file beside a page. */
    public List<Binding> rows(Class<?> page, String file) throws BadRequest {
        return rows(text(page, file));
    }

    /** The rows of the answer to a query. */
    public List<Binding> rows(String sparql) throws BadRequest {
        byte[] json = answer(sparql, AnswerFormat.JSON);
        return AnswerWriter.rowsOf(new ByteArrayInputStream(json)).stream().toList();
    }

    /** The answer to DESCRIBE or CONSTRUCT. */
    Model graph(String sparql) throws BadRequest {
        Model graph = ModelFactory.createDefaultModel();
        RDFDataMgr.read(graph, new ByteArrayInputStream(answer(sparql, AnswerFormat.NT)), Lang.NTRIPLES);
        return graph;
    }

    private byte[] answer(String sparql, AnswerFormat format) throws BadRequest {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        return switch (store.answer(Question.of(sparql), format, out)) {
            case Answer.Whole whole -> out.toByteArray();
            case Refusal refusal -> throw new BadRequest(503, refusal.message());
        };
    }

    /** The text of the query in a file beside a page. */
    public static String text(Class<?> page, String file) {
        try (InputStream query = Objects.requireNonNull(page.getResourceAsStream(file), file)) {
            return new String(query.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
