package org.parley.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.export.OutputFormat;
import org.parley.store.Fixture;
import org.parley.store.Source;
import org.parley.store.Store;
import org.parley.store.StoreException;
import org.parley.store.query.Answer;
import org.parley.store.query.AnswerFormat;
import org.parley.store.query.Question;
import org.parley.store.query.Refusal;

/** A store that another process holds: writing is refused, asking and exporting go through its server. */
class ServedStoreIT {
    @TempDir
    Path temporary;

    private Path folder;
    private Process other;
    private List<String> exported;

    @BeforeEach
    void serveElsewhere() throws Exception {
        folder = temporary.resolve("store");
        try (Store store = Store.open(folder)) {
            store.write(Fixture::fill);
            exported = export(store);
        }
        other = ServingProcess.start(folder);
        Instant patience = Instant.now().plus(Duration.ofSeconds(60));
        while (!isServed() && Instant.now().isBefore(patience)) {
            Thread.sleep(100);
        }
    }

    private boolean isServed() throws IOException {
        return Files.readString(folder.resolve("parley.lock")).contains("http://");
    }

    @AfterEach
    void kill() throws Exception {
        other.destroyForcibly().waitFor();
    }

    @Test
    void isAskedAndExportedThroughItsServerAndOpensAgainAfterAKill() throws Exception {
        assertThatThrownBy(() -> Store.open(folder))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("process " + other.pid())
                .hasMessageContaining("serves it at http://localhost:")
                .hasMessageContaining("--store");
        try (Source source = Store.orServer(folder)) {
            assertThat(source).isNotInstanceOf(Store.class);
            asks(source);
            assertThat(export(source)).isEqualTo(exported);
        }
        kill();
        try (Source source = Store.orServer(folder)) {
            assertThat(source).isInstanceOf(Store.class);
            asks(source);
        }
    }

    private static void asks(Source source) {
        String query = "SELECT ?l { ?m a <https://w3id.org/parley/ontology#Measure> ; "
                + "<http://www.w3.org/2000/01/rdf-schema#label> ?l }";
        assertThat(text(source, query, AnswerFormat.CSV)).isEqualTo("l\r\nCod quota\r\n");
        assertThat(text(source, query, AnswerFormat.TABLE)).contains("| \"Cod quota\"@en |");
        assertThat(text(source, "ASK { ?s ?p ?o }", AnswerFormat.TABLE)).isEqualTo("yes\n");
        assertThat(text(source, "CONSTRUCT WHERE { ?s a <urn:x:none> }", AnswerFormat.NT))
                .isEmpty();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Question call = Question.of("SELECT * { SERVICE <http://localhost:1/> { ?s ?p ?o } }");
        assertThat(source.answer(call, AnswerFormat.CSV, out)).isInstanceOf(Refusal.class);
    }

    private static String text(Source source, String query, AnswerFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(source.answer(Question.of(query), format, out)).isInstanceOf(Answer.Whole.class);
        return out.toString(StandardCharsets.UTF_8);
    }

    /** The store in every format. */
    private static List<String> export(Source source) {
        return source.read(data -> OutputFormat.ALL.stream()
                .map(format -> {
                    ByteArrayOutputStream out = new ByteArrayOutputStream();
                    format.write(data, out);
                    return out.toString(StandardCharsets.UTF_8);
                })
                .toList());
    }
}
