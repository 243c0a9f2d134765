package org.parley.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.binding.Binding;
import org.parley.document.Documents;
import org.parley.document.ReadingOptions;
import org.parley.document.format.Limits;
import org.parley.model.annotation.Annotation;
import org.parley.model.annotation.AnnotationJson;
import org.parley.model.annotation.StatusReport;
import org.parley.model.text.Document.Source;
import org.parley.model.text.DocumentKind;
import org.parley.model.text.Span;
import org.parley.model.text.Text;
import org.parley.model.vocabulary.MeasureType;
import org.parley.model.vocabulary.Status;
import org.parley.rdf.Iris;
import org.parley.rdf.Parley;
import org.parley.rdf.history.ChangeLog;
import org.parley.rdf.history.Standing;
import org.parley.rdf.history.Versions;
import org.parley.store.Store;
import org.parley.store.query.Answer;
import org.parley.store.query.AnswerFormat;
import org.parley.store.query.AnswerWriter;
import org.parley.store.query.Question;

/** A folder of texts and a store that they are read into, an hour later each time. */
final class Newsroom {
    static final Iris IRIS = Iris.DEFAULT;
    private static final Path GOLD = Path.of("src/test/resources/devset");

    private static final Preparation PREPARATION =
            new Preparation(IRIS, document -> annotation(document.name(), document.source(), List.of()));

    final Store store;
    final Path folder;
    private Instant now = Instant.parse("2025-06-03T12:00:00Z");

    private final Ingest ingest;

    Newsroom(Store store, Path folder) {
        this.store = store;
        this.folder = folder;
        this.ingest = new Ingest(store, IRIS, PREPARATION, clock);
    }

    /** Moves on at each look. */
    final Clock clock = new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            now = now.plus(Duration.ofHours(1));
            return now;
        }
    };

    Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    String gold(String name) throws IOException {
        return Files.readString(GOLD.resolve(name));
    }

    void copy(String... names) throws IOException {
        for (String name : names) {
            write(name, gold(name));
        }
    }

    /** Writes a text with an annotation that reads one measure of some status from its first line. */
    void writeReport(String name, String text, Status status) throws IOException {
        Text characters = new Text(text);
        Span line = characters.span(0, text.indexOf('\n'));
        var report = new StatusReport(
                "m1",
                name,
                List.of(),
                line,
                status,
                List.of(),
                List.of(),
                MeasureType.navigation,
                null,
                null,
                null,
                List.of(StatusReport.AUTHOR),
                null,
                List.of(),
                null,
                null);
        write(name + ".txt", text);
        write(name + ".json", AnnotationJson.write(annotation(name, Source.UNKNOWN, List.of(report))));
    }

    private static Annotation annotation(String name, Source source, List<StatusReport> reports) {
        return new Annotation(
                name,
                DocumentKind.article,
                name,
                source.publisher(),
                source.published(),
                null,
                null,
                source.url(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                reports,
                List.of(),
                List.of(),
                List.of());
    }

    List<Outcome> ingest() {
        return ingest(Source.UNKNOWN, folder);
    }

    List<Outcome> ingest(Source given, Path... inputs) {
        List<Outcome> outcomes = new ArrayList<>();
        List<String> names = List.of(inputs).stream().map(Path::toString).toList();
        ingest.read(Documents.read(names, new ReadingOptions(given, Limits.DEFAULT)), outcomes::add);
        return outcomes;
    }

    Retraction retraction() {
        return new Retraction(store, IRIS, clock);
    }

    static String document(String text) {
        return IRIS.document(new Text(text));
    }

    Standing standing(String text) {
        return store.read(dataset -> new Versions(dataset, IRIS).standing(document(text)));
    }

    Set<Quad> quads() {
        return store.read(dataset -> dataset.asDatasetGraph().stream().collect(Collectors.toSet()));
    }

    /** What the store holds but for the notes of what became of it. */
    Set<Quad> quadsWithoutNotes() {
        return quads().stream()
                .filter(quad -> !quad.getGraph().getURI().equals(IRIS.metaGraph()))
                .collect(Collectors.toSet());
    }

    /** The rows of an answer, each as its values by variable. */
    List<Map<String, String>> ask(String sparql) {
        return rows(sparql).stream()
                .map(row -> {
                    Map<String, String> values = new TreeMap<>();
                    row.forEach((variable, value) -> values.put(
                            variable.getVarName(), value.isURI() ? value.getURI() : value.getLiteralLexicalForm()));
                    return values;
                })
                .toList();
    }

    /** The text of a document that lies in the history. */
    String inHistory(String text) {
        return store.history()
                .read(history -> history.getNamedModel(IRIS.documentGraph(document(text)))
                        .createResource(document(text))
                        .getRequiredProperty(Parley.text)
                        .getString());
    }

    /** All that ever became of documents. */
    List<ChangeLog.Entry> changes() {
        return ChangeLog.entries(rows(ChangeLog.query(Instant.EPOCH)));
    }

    private List<Binding> rows(String sparql) {
        var json = new ByteArrayOutputStream();
        Answer answer = store.answer(Question.of(sparql), AnswerFormat.JSON, json);
        assertThat(answer).isInstanceOf(Answer.Whole.class);
        return AnswerWriter.rowsOf(new ByteArrayInputStream(json.toByteArray())).stream()
                .toList();
    }
}
