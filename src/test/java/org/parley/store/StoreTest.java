package org.parley.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Dataset;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.store.query.Answer;
import org.parley.store.query.AnswerFormat;
import org.parley.store.query.Question;
import org.parley.store.query.Refusal;

class StoreTest {
    private static final int MANY = 2_000;

    @TempDir
    Path folder;

    @Test
    void keepsWhatWasWrittenWhenItIsOpenedAgain() {
        try (Store store = Store.open(folder.resolve("deep/store"))) {
            store.write(Fixture::fill);
        }
        try (Store store = Store.open(folder.resolve("deep/store"))) {
            assertThat(count(store)).isPositive();
        }
    }

    @Test
    void findsWhatAnEarlierReaderLookedForInVain() {
        try (Store store = Store.open(folder)) {
            var begun = new CompletableFuture<Void>();
            var written = new CompletableFuture<Void>();
            var earlier = CompletableFuture.supplyAsync(() -> store.read(all -> {
                begun.complete(null);
                written.join();
                return found(all);
            }));
            begun.join();
            store.write(all -> quads().forEach(all.asDatasetGraph()::add));
            written.complete(null);
            assertThat(earlier.join()).isZero();
            assertThat(store.read(StoreTest::found)).isEqualTo(MANY);
        }
    }

    private static long found(Dataset all) {
        return quads().filter(all.asDatasetGraph()::contains).count();
    }

    private static Stream<Quad> quads() {
        return IntStream.range(0, MANY)
                .mapToObj(number -> NodeFactory.createURI("urn:x:" + number))
                .map(node -> Quad.create(node, node, node, node));
    }

    @Test
    void changesNothingWhenAWriteFails() {
        try (Store store = Store.open(folder)) {
            store.write(Fixture::fill);
            long before = count(store);
            assertThatThrownBy(() -> store.write(data -> {
                        data.getNamedModel("urn:x:g").createResource("urn:x:s").addProperty(RDFS.label, "lost");
                        throw new IllegalStateException("half way");
                    }))
                    .hasMessage("half way");
            assertThat(count(store)).isEqualTo(before);
        }
    }

    @Test
    void asksTheUnionOfAllGraphsUnlessToldOtherwise() {
        try (Store store = Fixture.inMemory()) {
            assertThat(csv(store, "SELECT (COUNT(*) AS ?n) { ?s a ?type }")).isEqualTo("n\r\n8\r\n");
            assertThat(csv(
                            store,
                            "SELECT (COUNT(*) AS ?n) FROM <https://w3id.org/parley/id/graph/registry> { ?s a ?type }"))
                    .isEqualTo("n\r\n2\r\n");
        }
    }

    /** Without reordering before filters are placed, comparing two readouts becomes a cross product. */
    @Test
    void comparesReadoutsWithoutACrossProduct() {
        try (Store store = Store.inMemory()) {
            store.write(data -> {
                for (int i = 0; i < 3_000; i++) {
                    var report = data.getNamedModel("urn:x:g").createResource("urn:x:report" + i);
                    report.addProperty(data.getDefaultModel().createProperty("urn:x:via"), "account " + i % 1_500);
                    report.addProperty(data.getDefaultModel().createProperty("urn:x:measure"), "measure " + i / 4);
                }
            });
            String pairs = """
                    SELECT (COUNT(*) AS ?n) {
                      ?r <urn:x:via> ?a . ?r2 <urn:x:via> ?b . ?r <urn:x:measure> ?m . ?r2 <urn:x:measure> ?m
                      FILTER (?a != ?b)
                    }""";
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            Question soon = Question.of(pairs).within(Duration.ofSeconds(4));
            assertThat(store.answer(soon, AnswerFormat.CSV, out)).isInstanceOf(Answer.Whole.class);
            assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("n\r\n9000\r\n");
        }
    }

    /** TDB2 6.0.0 alone fails where two patterns meet and the first finds nothing. */
    @Test
    void findsNothingWhereTheFirstOfTwoPatternsFindsNothing() {
        try (Store store = Fixture.inMemory()) {
            assertThat(csv(store, "SELECT ?a { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER (?a = <urn:x:none>) }"))
                    .isEqualTo("a\r\n");
            assertThat(csv(store, "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER (?a = 1) }"))
                    .isEqualTo("n\r\n0\r\n");
        }
    }

    @Test
    void refusesASecondHolderAndNamesTheFirst() {
        try (Store store = Store.open(folder)) {
            assertThat(count(store)).isZero();
            assertThatThrownBy(() -> Store.open(folder))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("process " + ProcessHandle.current().pid())
                    .hasMessageContaining("--store");
        }
    }

    @Test
    void isNotHeldUpByTheLockFileOfADeadProcess() throws Exception {
        try (Store store = Store.open(folder)) {
            store.write(Fixture::fill);
        }
        Files.writeString(folder.resolve(StoreLock.FILE), "4194999\nhttp://localhost:1/parley/sparql\n");
        try (Source store = Store.orServer(folder)) {
            assertThat(store).isInstanceOf(Store.class);
        }
    }

    @Test
    void leavesAFolderOfOtherThingsAlone() throws Exception {
        Files.writeString(folder.resolve("letter.txt"), "Dear all");
        assertThatThrownBy(() -> Store.open(folder)).hasMessageContaining("is not a store");
        assertThatThrownBy(() -> Store.orServer(folder)).hasMessageContaining("is not a store");
        assertThatThrownBy(() -> Store.open(folder.resolve("letter.txt"))).hasMessageContaining("is not a store");
        assertThat(folder).isDirectoryContaining(file -> file.endsWith("letter.txt"));
    }

    @Test
    void saysHowToMakeAStoreWhereThereIsNone() {
        assertThatThrownBy(() -> Store.orServer(folder.resolve("none"))).hasMessageContaining("parley ingest");
        assertThatThrownBy(() -> Store.orServer(folder)).hasMessageContaining("parley ingest");
        assertThat(folder.resolve("none")).doesNotExist();
    }

    @Test
    void saysWhatToDoWithADamagedStore() throws Exception {
        try (Store store = Store.open(folder)) {
            store.write(Fixture::fill);
        }
        Files.writeString(folder.resolve("Data-0001/nodes.dat"), "junk");
        assertThatThrownBy(() -> Store.open(folder))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("Restore it from a backup");
    }

    @Test
    void answersInEveryFormatOfTheCommandLine() {
        try (Store store = Fixture.inMemory()) {
            String rows = "SELECT ?l { ?s a <https://w3id.org/parley/ontology#Measure> ; <" + RDFS.label + "> ?l }";
            String graph = "CONSTRUCT WHERE { ?s a <https://w3id.org/parley/ontology#Measure> }";
            assertThat(text(store, rows, AnswerFormat.TABLE)).contains("| \"Cod quota\"@en |");
            assertThat(text(store, rows, AnswerFormat.CSV)).contains("Cod quota");
            assertThat(text(store, rows, AnswerFormat.TSV)).contains("\"Cod quota\"@en");
            assertThat(text(store, rows, AnswerFormat.JSON)).contains("\"value\": \"Cod quota\"");
            assertThat(text(store, rows, AnswerFormat.XML)).contains("<literal xml:lang=\"en\">Cod quota</literal>");
            assertThat(text(store, "ASK { ?s ?p ?o }", AnswerFormat.TABLE)).isEqualTo("yes\n");
            for (AnswerFormat format :
                    new AnswerFormat[] {AnswerFormat.TTL, AnswerFormat.NT, AnswerFormat.JSON, AnswerFormat.XML}) {
                assertThat(text(store, graph, format)).contains("trade-cod-quota");
            }
            assertThat(refusal(store, rows, AnswerFormat.TTL).message()).contains("table, json, xml, csv, tsv");
            assertThat(refusal(store, graph, AnswerFormat.CSV).message()).contains("table, json, xml, ttl, nt");
        }
    }

    private static long count(Store store) {
        return store.read(data -> data.getUnionModel().size());
    }

    private static String csv(Source store, String sparql) {
        return text(store, sparql, AnswerFormat.CSV);
    }

    private static String text(Source store, String sparql, AnswerFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(store.answer(Question.of(sparql), format, out)).isInstanceOf(Answer.Whole.class);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Refusal refusal(Source store, String sparql, AnswerFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Answer answer = store.answer(Question.of(sparql), format, out);
        assertThat(out.size()).isZero();
        return (Refusal) answer;
    }
}
