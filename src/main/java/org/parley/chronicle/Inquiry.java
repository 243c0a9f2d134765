package org.parley.chronicle;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.out.NodeFmtLib;
import org.parley.store.Source;
import org.parley.store.query.Answer;
import org.parley.store.query.AnswerFormat;
import org.parley.store.query.AnswerWriter;
import org.parley.store.query.Question;
import org.parley.store.query.Refusal;

/** Puts the questions of this room, kept in .rq files beside it, to a store. */
final class Inquiry {
    private static final String GIVEN = "<given>";
    /** A query may only be so long. */
    private static final int AT_A_TIME = 300;

    private static final Pattern IRI = Pattern.compile("[^\\s<>\"{}|^`\\\\]+");

    private final Source source;

    Inquiry(Source source) {
        this.source = source;
    }

    /** The answer to a question that takes nothing. */
    List<Row> rows(String file) {
        return ask(text(file));
    }

    /** The answers to a question about some things, asked of so many at a time; about none there is nothing to tell. */
    List<Row> about(String file, Collection<String> iris) {
        return given(file, iris.stream().distinct().map(Inquiry::reference).toList());
    }

    /** The answer to a question about some words. */
    List<Row> wording(String file, Collection<String> words) {
        return given(
                file,
                words.stream()
                        .distinct()
                        .map(word -> NodeFmtLib.strNT(NodeFactory.createLiteralString(word)))
                        .toList());
    }

    private List<Row> given(String file, List<String> values) {
        List<Row> rows = new ArrayList<>();
        for (int from = 0; from < values.size(); from += AT_A_TIME) {
            List<String> some = values.subList(from, Math.min(from + AT_A_TIME, values.size()));
            rows.addAll(ask(text(file).replace(GIVEN, String.join(" ", some))));
        }
        return rows;
    }

    private List<Row> ask(String sparql) {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        return switch (source.answer(Question.of(sparql), AnswerFormat.JSON, json)) {
            case Answer.Whole whole ->
                AnswerWriter.rowsOf(new ByteArrayInputStream(json.toByteArray())).stream()
                        .map(Row::new)
                        .toList();
            case Refusal refusal -> throw ChronicleException.refused(refusal.message());
        };
    }

    /** Whether a word can stand for a thing. */
    static boolean isIri(String word) {
        return word.contains("://") && IRI.matcher(word).matches();
    }

    private static String reference(String iri) {
        if (!IRI.matcher(iri).matches()) {
            throw ChronicleException.malformed(
                    "\"%s\" is no IRI. Give one as exports and pages show it".formatted(iri));
        }
        return "<" + iri + ">";
    }

    private static String text(String file) {
        try (InputStream query = Objects.requireNonNull(Inquiry.class.getResourceAsStream(file), file)) {
            return new String(query.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
