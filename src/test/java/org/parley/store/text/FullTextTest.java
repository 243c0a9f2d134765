package org.parley.store.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.store.Store;
import org.parley.store.query.Answer;
import org.parley.store.query.AnswerFormat;
import org.parley.store.query.DefaultGraph;
import org.parley.store.query.Question;
import org.parley.store.query.Refusal;
import org.parley.store.update.Outcome;
import org.parley.store.update.SafeUpdate;
import org.parley.store.update.SentUpdate;
import org.parley.store.update.UpdateInspection;

/** What text:query finds is what a look at every quad finds, whatever was done to the store. */
class FullTextTest {
    static final String PREFIXES = """
            PREFIX text: <http://jena.apache.org/text#> PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#> PREFIX parley: <https://w3id.org/parley/ontology#>
            """;
    private static final List<String> WORDS = List.of("grain", "ceasefire", "harbour", "ambassador", "envoy", "talks");

    @TempDir
    Path folder;

    @Test
    void findsLabelsOtherLabelsAndTexts() {
        try (Store store = filled()) {
            assertThat(ask(store, "SELECT ?s { ?s text:query \"GRAIN\" }"))
                    .containsExactlyInAnyOrder("urn:x:a", "urn:x:b");
            assertThat(ask(store, "SELECT ?s { ?s text:query (rdfs:label \"grain\") }"))
                    .containsExactly("urn:x:a");
            assertThat(ask(store, "SELECT ?s { ?s text:query \"erdogan\" }")).containsExactly("urn:x:c");
            assertThat(ask(store, "SELECT ?s { ?s text:query \"\\\"grain deal\\\"\" }"))
                    .containsExactly("urn:x:a");
            assertThat(ask(store, "SELECT ?s { ?s text:query \"gra* AND NOT deal\" }"))
                    .containsExactly("urn:x:b");
            assertThat(ask(store, "SELECT ?g { (?s ?score ?text ?g ?p) text:query (skos:altLabel \"erdogan\") }"))
                    .containsExactly("urn:x:g2");
            assertThat(ask(store, "SELECT ?text { (?s ?score ?text) text:query \"erdogan\" FILTER (?score > 0) }"))
                    .containsExactly("Erdoğan");
            assertThat(ask(store, "SELECT ?s { ?s text:query (\"grain\" 1) }")).hasSize(1);
        }
    }

    @Test
    void looksWhereTheQueryLooks() {
        try (Store store = filled()) {
            assertThat(ask(store, "SELECT ?s { GRAPH <urn:x:g2> { ?s text:query \"grain\" } }"))
                    .containsExactly("urn:x:b");
            assertThat(ask(store, "SELECT ?g { GRAPH ?g { ?s text:query \"grain\" . ?s ?p ?o } } ORDER BY ?g"))
                    .containsExactly("urn:x:g1", "urn:x:g2");
            assertThat(ask(store, "SELECT ?s FROM <urn:x:g1> { ?s text:query \"grain\" }"))
                    .containsExactly("urn:x:a");
            assertThat(ask(store, "SELECT ?s FROM <urn:x:g1> FROM <urn:x:g2> { ?s text:query \"grain\" }"))
                    .containsExactlyInAnyOrder("urn:x:a", "urn:x:b");
            assertThat(ask(store, "SELECT ?s FROM NAMED <urn:x:g2> { GRAPH ?g { ?s text:query \"grain\" } }"))
                    .containsExactly("urn:x:b");
            assertThat(ask(store, "SELECT ?s FROM NAMED <urn:x:g2> { ?s text:query \"grain\" }"))
                    .isEmpty();
            assertThat(ask(store, "SELECT ?s { VALUES ?s { <urn:x:a> <urn:x:c> } ?s text:query \"grain\" }"))
                    .containsExactly("urn:x:a");
            assertThat(ask(store, "SELECT ?s { ?s rdfs:label ?l . FILTER EXISTS { ?s text:query \"grain\" } }"))
                    .containsExactly("urn:x:a");
        }
    }

    @Test
    void aDefaultGraphOfItsOwnIsSearchedByItself() {
        try (Store store = Store.inMemory(DefaultGraph.OWN)) {
            store.write(FullTextTest::fill);
            store.write(data -> data.getDefaultModel().createResource("urn:x:d").addProperty(RDFS.label, "grain"));
            assertThat(ask(store, "SELECT ?s { ?s text:query \"grain\" }")).containsExactly("urn:x:d");
            assertThat(ask(store, "SELECT ?s { GRAPH ?g { ?s text:query \"grain\" } }"))
                    .containsExactlyInAnyOrder("urn:x:a", "urn:x:b");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ?s text:query "(grain"                         | cannot read
            ?s text:query "/gr.*n/"                        | no regular expressions
            ?s text:query "graph:x"                        | no field graph
            ?s text:query (rdfs:comment "grain")           | searches no
            ?s text:query (rdfs:label)                     | used wrongly
            ?s text:query ("grain" "highlight:s:<b>")      | highlights nothing
            """)
    void saysWhatIsWrongWithASearch(String pattern, String reason) {
        try (Store store = filled()) {
            Answer answer = store.answer(
                    Question.of(PREFIXES + "SELECT ?s { " + pattern + " }"),
                    AnswerFormat.JSON,
                    new ByteArrayOutputStream());
            assertThat(answer).isInstanceOfSatisfying(Refusal.class, refusal -> {
                assertThat(refusal.reason()).isEqualTo(Refusal.Reason.MALFORMED);
                assertThat(refusal.message()).contains(reason);
            });
        }
    }

    @Test
    void loadsNoClassesAndOffersNoOtherFunctionOfJena() {
        try (Store store = filled()) {
            assertThat(ask(store, "SELECT ?s { ?s <java:org.apache.jena.sparql.pfunction.library.splitIRI> (?a ?b) }"))
                    .isEmpty();
            assertThat(ask(store, "SELECT ?x { ?x <http://jena.apache.org/ARQ/property#strSplit> (\"a b\" \" \") }"))
                    .isEmpty();
        }
    }

    @Test
    void aChangeThatFailsLeavesNoTrace() {
        try (Store store = filled()) {
            assertThatThrownBy(() -> store.write(data -> {
                        data.getNamedModel("urn:x:g9").createResource("urn:x:z").addProperty(RDFS.label, "grain");
                        data.removeNamedModel("urn:x:g1");
                        throw new IllegalStateException("no");
                    }))
                    .hasMessage("no");
            inStep(store);
            assertThat(ask(store, "SELECT ?s { ?s text:query \"deal\" }")).containsExactly("urn:x:a");
        }
    }

    @Test
    void whatFindsMoreThanAnybodyReadsIsRefusedUnlessItAsksForLess() {
        try (Store store = Store.inMemory()) {
            store.write(data -> {
                Model model = data.getNamedModel("urn:x:g");
                for (int i = 0; i <= TextSearch.MOST_HITS; i++) {
                    model.createResource("urn:x:" + i).addProperty(RDFS.label, "grain");
                }
            });
            assertThat(ask(store, "SELECT ?s { ?s text:query (\"grain\" 5000) }"))
                    .hasSize(5_000);
            assertThat(ask(store, "SELECT ?s { BIND (<urn:x:5> AS ?s) ?s text:query \"grain\" }"))
                    .hasSize(1);
            Question all = Question.of(PREFIXES + "SELECT ?s { ?s text:query \"grain\" }");
            assertThat(store.answer(all, AnswerFormat.JSON, new ByteArrayOutputStream()))
                    .isInstanceOfSatisfying(
                            Refusal.class, it -> assertThat(it.reason()).isEqualTo(Refusal.Reason.TOO_LARGE));
        }
    }

    /** Seeded changes of every kind, and after each of them the same answers as a scan. */
    @Test
    void staysInStepWithWhateverIsDone() {
        Random random = new Random(11);
        Path place = folder.resolve("store");
        for (int opened = 0; opened < 3; opened++) {
            try (Store store = Store.open(place)) {
                for (int change = 0; change < 20; change++) {
                    changed(store, random);
                    inStep(store);
                }
            }
        }
    }

    @Test
    void anIndexThatIsMissingBrokenOrBehindIsMadeAnew() throws IOException {
        Path place = folder.resolve("store");
        try (Store store = Store.open(place)) {
            store.write(FullTextTest::fill);
        }
        Path old = folder.resolve("old");
        FileUtils.copyDirectory(place.resolve("text").toFile(), old.toFile());
        FileUtils.deleteDirectory(place.resolve("text").toFile());
        openedIsInStep(place, "urn:x:e");
        FileUtils.deleteDirectory(place.resolve("text").toFile());
        FileUtils.copyDirectory(old.toFile(), place.resolve("text").toFile());
        openedIsInStep(place, "urn:x:f");
        try (Stream<Path> files = Files.list(place.resolve("text/index"))) {
            for (Path file : files.toList()) {
                Files.write(file, new byte[] {1, 2, 3});
            }
        }
        openedIsInStep(place, "urn:x:h");
    }

    private static void openedIsInStep(Path place, String another) {
        try (Store store = Store.open(place)) {
            inStep(store);
            store.write(data ->
                    data.getNamedModel("urn:x:g1").createResource(another).addProperty(RDFS.label, "grain"));
            inStep(store);
        }
    }

    private static void changed(Store store, Random random) {
        String graph = "urn:x:g" + random.nextInt(4);
        String thing = "<urn:x:s" + random.nextInt(12) + ">";
        String word = WORDS.get(random.nextInt(WORDS.size()));
        switch (random.nextInt(10)) {
            case 0 -> store.write(data -> data.removeNamedModel(graph));
            case 1 -> store.write(data -> data.replaceNamedModel(graph, some(random)));
            case 2 -> store.write(data -> data.addNamedModel(graph, some(random)));
            case 3 -> store.write(data -> data.getNamedModel(graph).removeAll(null, RDFS.label, null));
            case 4 -> store.write(data -> data.getNamedModel(graph).removeAll());
            case 5 -> update(store, "DELETE WHERE { GRAPH ?g { " + thing + " ?p ?o } }");
            case 6 ->
                update(
                        store,
                        "DELETE { GRAPH ?g { ?s rdfs:label ?l } } INSERT { GRAPH ?g { ?s skos:altLabel ?l ; rdfs:label \"%s %s\"@en } } WHERE { GRAPH ?g { ?s rdfs:label ?l } }"
                                .formatted(word, random.nextInt(5)));
            case 7 -> update(store, "COPY SILENT <urn:x:g0> TO <" + graph + ">");
            case 8 -> update(store, random.nextInt(4) == 0 ? "DROP ALL" : "CLEAR GRAPH <" + graph + ">");
            default ->
                update(store, "INSERT DATA { GRAPH <%s> { %s parley:text \"%s\" } }".formatted(graph, thing, word));
        }
    }

    private static void update(Store store, String sparql) {
        SentUpdate sent = SentUpdate.of(PREFIXES + sparql, Duration.ofSeconds(20));
        assertThat(UpdateInspection.of(sent, store.defaultGraph())).isInstanceOfSatisfying(SafeUpdate.class, safe -> {
            assertThat(store.change(safe, safe.limit())).isInstanceOf(Outcome.Made.class);
        });
    }

    private static Model some(Random random) {
        Model model = ModelFactory.createDefaultModel();
        for (int i = 0; i < 6; i++) {
            var property = random.nextBoolean() ? RDFS.label : RDFS.comment;
            model.createResource("urn:x:s" + random.nextInt(12))
                    .addProperty(property, WORDS.get(random.nextInt(WORDS.size())) + " " + random.nextInt(9))
                    .addProperty(SKOS.altLabel, WORDS.get(random.nextInt(WORDS.size())), "en");
        }
        return model;
    }

    /** Compares all that is found with all that is there. */
    static void inStep(Store store) {
        for (String word : WORDS) {
            List<String> found = ask(store, "SELECT ?g ?s ?p ?l { (?s ?score ?l ?g ?p) text:query \"" + word + "\" }");
            List<String> there = ask(
                    store,
                    "SELECT ?g ?s ?p ?l { VALUES ?p { rdfs:label skos:altLabel parley:text } GRAPH ?g { ?s ?p ?l } FILTER regex(?l, \"\\\\b%s\\\\b\", \"i\") }"
                            .formatted(word));
            assertThat(found).as(word).containsExactlyInAnyOrderElementsOf(there);
        }
        assertThat(ask(store, "SELECT ?g ?s ?p ?l { (?s ?score ?l ?g ?p) text:query \"*\" }"))
                .containsExactlyInAnyOrderElementsOf(
                        ask(
                                store,
                                "SELECT ?g ?s ?p ?l { VALUES ?p { rdfs:label skos:altLabel parley:text } GRAPH ?g { ?s ?p ?l } }"));
    }

    static List<String> ask(Store store, String select) {
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        assertThat(store.answer(Question.of(PREFIXES + select), AnswerFormat.CSV, csv))
                .as(select)
                .isInstanceOf(Answer.Whole.class);
        return csv.toString(StandardCharsets.UTF_8).lines().skip(1).toList();
    }

    private static Store filled() {
        Store store = Store.inMemory();
        store.write(FullTextTest::fill);
        return store;
    }

    private static void fill(Dataset data) {
        data.getNamedModel("urn:x:g1").createResource("urn:x:a").addProperty(RDFS.label, "Grain deal", "en");
        Model second = data.getNamedModel("urn:x:g2");
        second.createResource("urn:x:b")
                .addProperty(
                        second.createProperty("https://w3id.org/parley/ontology#text"), "The grain ships may pass.");
        second.createResource("urn:x:c").addProperty(SKOS.altLabel, "Erdoğan");
        second.createResource("urn:x:c").addProperty(RDFS.comment, "no grain in a comment");
    }
}
