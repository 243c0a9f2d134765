package org.parley.serve.data;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.parley.rdf.Prefixes;
import org.parley.serve.http.Reply;

/** A graph as an answer: in the form that was wanted, with a tag that changes when the graph does. */
public record GraphAnswer(Model graph, Supplier<String> page) {
    public GraphAnswer {
        graph.setNsPrefixes(Prefixes.all());
    }

    public void send(Wanted wanted, Reply reply) throws IOException {
        send(wanted, form -> form.written().map(this::written).orElseGet(page), reply);
    }

    /** Sends a graph that somebody wrote down in Turtle, which is handed out as it was written. */
    public void send(Wanted wanted, String turtle, Reply reply) throws IOException {
        if (wanted.form() == GraphForm.TURTLE) {
            send(wanted, form -> turtle, reply);
        } else {
            send(wanted, reply);
        }
    }

    private void send(Wanted wanted, Function<GraphForm, String> body, Reply reply) throws IOException {
        GraphForm form = wanted.form();
        reply.header("Content-Location", wanted.location());
        if (!reply.isKnown(tag(form))) {
            reply.text(form.mediaType(), body.apply(form));
        }
    }

    private String written(RDFFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RDFWriter.source(graph).format(format).output(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    /** Made of the sorted triples, since writers are free in their order. */
    private String tag(GraphForm form) {
        ByteArrayOutputStream triples = new ByteArrayOutputStream();
        RDFDataMgr.write(triples, graph, Lang.NTRIPLES);
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(form.ending().getBytes(StandardCharsets.UTF_8));
            triples.toString(StandardCharsets.UTF_8)
                    .lines()
                    .sorted()
                    .forEach(line -> digest.update(line.getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest(), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
