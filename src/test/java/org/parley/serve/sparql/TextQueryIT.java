package org.parley.serve.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.ingest.Retraction;
import org.parley.rdf.Iris;
import org.parley.serve.OpenServer;
import org.parley.store.Store;

/** Full-text search as a client of the endpoint sees it: what it finds, and that it is in step with whatever was written. */
class TextQueryIT {
    private static final String PREFIXES = """
            PREFIX text: <http://jena.apache.org/text#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX parley: <https://w3id.org/parley/ontology#>
            """;
    private static final Pattern SENTENCE = Pattern.compile("([^.]+), (?:their|the) \\w+ said[.]\\s+");
    private static final String MEASURE = "Iceland and Malta agreed to share the herring quota";
    private static final String QUOTED =
            "“The harbour of Valletta shall stay open to every trawler that flies the flag of our friends, whatever the season may be, and whoever asks shall be answered by wireless”";
    private static final String TEXT = MEASURE + ", their negotiators said. " + QUOTED + ", the minister said.\n";
    private static final String OTHER =
            "Kenya and Somalia agreed to negotiate a pause of the herring trade, the minister said.\n";
    private static final List<String> WORDS =
            List.of("herring", "wireless", "harbour", "mackerel", "Malta", "border", "pause", "negotiators");

    @TempDir
    private Path folder = Path.of("");

    private OpenServer open;

    @BeforeEach
    void start() {
        serve();
    }

    @AfterEach
    void stop() {
        open.close();
    }

    private void serve() {
        try {
            Path users = Files.createTempDirectory(folder, "users");
            open = OpenServer.of(Store.open(folder.resolve("store")), users, UnaryOperator.identity());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Sends a text, each of whose sentences is somebody's statement of a measure; the IRI of the document it became. */
    private String send(String text, String name) {
        ObjectMapper json = JsonMapper.builder().build();
        ObjectNode annotation = json.createObjectNode()
                .put("id", name)
                .put("kind", "article")
                .put("title", "Fish")
                .put("url", "http://news.example/" + name)
                .put("published", "2031-05-20");
        Matcher sentence = SENTENCE.matcher(text);
        for (int number = 1; sentence.find(); number++) {
            ObjectNode span = json.createObjectNode()
                    .put("start", sentence.start(1))
                    .put("end", sentence.end(1))
                    .put("text", sentence.group(1));
            annotation
                    .withArray("statements")
                    .addObject()
                    .put("id", "s" + number)
                    .put("quotation", sentence.group(1).startsWith("“") ? "direct" : "indirect")
                    .putArray("content")
                    .add(span);
            annotation
                    .withArray("agreements")
                    .addObject()
                    .put("id", "g" + number)
                    .put("label", sentence.group(1))
                    .put("status", "agreed")
                    .put("measure", "trade")
                    .set("span", span);
        }
        String body = json.createObjectNode()
                .put("text", text)
                .set("annotation", annotation)
                .toString();
        HttpResponse<String> answer = open.write("POST", "api/v1/documents", "application/json", body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private List<String> rows(String query) {
        HttpResponse<String> answer = open.visitor().ask(PREFIXES + query, "Accept", "text/csv");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body().lines().skip(1).toList();
    }

    private List<String> kinds(String search) {
        return rows("SELECT DISTINCT ?kind { ?thing text:query %s . ?thing a ?kind }".formatted(search)).stream()
                .map(kind -> kind.replaceFirst(".*#", ""))
                .toList();
    }

    /** Compares what each word finds with all that has it. */
    private void inStep() {
        for (String word : WORDS) {
            assertThat(rows("SELECT ?g ?s ?p ?l { (?s ?score ?l ?g ?p) text:query \"%s\" }".formatted(word)))
                    .as(word)
                    .containsExactlyInAnyOrderElementsOf(rows("""
                            SELECT ?g ?s ?p ?l {
                              VALUES ?p { rdfs:label skos:altLabel parley:text }
                              GRAPH ?g { ?s ?p ?l } FILTER regex(?l, "\\\\b%s\\\\b", "i")
                            }""".formatted(word)));
        }
    }

    @Test
    void findsLabelsStatementsQuotationsAndDocuments() {
        send(TEXT, "herring");
        assertThat(kinds("(rdfs:label \"herring\")")).contains("Measure", "StatusReport");
        assertThat(kinds("(parley:text \"trawler AND valletta\")")).contains("Statement", "Quotation", "Document");
        assertThat(kinds("(parley:text \"wireless\")"))
                .as("at the end of a long quotation")
                .contains("Statement", "Quotation", "Document");
        assertThat(kinds("\"\\\"answered by wireless\\\"\"")).contains("Quotation");
        assertThat(kinds("\"mackerel\"")).isEmpty();
    }

    @Test
    void ranksWhatItFindsAndKeepsToALimit() {
        send(TEXT, "herring");
        send(OTHER, "border");
        List<String> all =
                rows("SELECT ?score ?s { (?s ?score) text:query (parley:text \"herring\") } ORDER BY DESC(?score) ?s");
        List<Double> scores = all.stream()
                .map(row -> Double.valueOf(row.replaceFirst(",.*", "")))
                .toList();
        assertThat(scores)
                .hasSizeGreaterThan(3)
                .allMatch(score -> score > 0)
                .isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(scores.getFirst())
                .as("a sentence with the word tells more than a text with it")
                .isGreaterThan(scores.getLast());
        assertThat(rows("SELECT ?score ?s { (?s ?score) text:query (parley:text \"herring\" 1) }"))
                .singleElement()
                .asString()
                .startsWith(scores.getFirst() + ",");
        assertThat(rows("SELECT ?s { ?s text:query (parley:text \"herring\" 3) }"))
                .hasSize(3);
    }

    @Test
    void theQueryThatComesWithParleyFindsWhatAScanFinds() throws IOException {
        send(TEXT, "herring");
        send(OTHER, "border");
        HttpResponse<String> found =
                open.visitor().ask(Files.readString(Path.of("data/queries/44-full-text.rq")), "Accept", "text/csv");
        assertThat(found.body().lines().skip(1).toList()).isNotEmpty().isEqualTo(rows("""
                        SELECT ?source ?text {
                          ?statement a parley:Statement ; parley:text ?text FILTER regex(?text, "\\\\bnegotiat", "i")
                          OPTIONAL { ?statement parley:speaker/rdfs:label ?source }
                        } ORDER BY ?source ?text"""));
    }

    @Test
    void isInStepAfterDocumentsCameWereRevisedAndWereRetracted() {
        inStep();
        send(TEXT, "herring");
        inStep();
        assertThat(kinds("\"wireless\"")).contains("Quotation");
        String revised = send(TEXT.replace("herring", "mackerel").replace("wireless", "letter"), "herring");
        inStep();
        assertThat(kinds("\"wireless\"")).isEmpty();
        assertThat(kinds("\"mackerel\"")).contains("Measure");
        new Retraction(open.store(), Iris.DEFAULT).retract(revised, "It was a draft.", "Ada");
        inStep();
        assertThat(kinds("\"mackerel\"")).isEmpty();
    }

    @Test
    void isInStepAfterUpdatesAndUploads() {
        send(TEXT, "herring");
        assertThat(open.update(PREFIXES + """
                DELETE { GRAPH ?g { ?m rdfs:label ?l } } INSERT { GRAPH ?g { ?m rdfs:label "a mackerel quota" } }
                WHERE { GRAPH ?g { ?m a parley:Measure ; rdfs:label ?l } }""").statusCode()).isEqualTo(204);
        inStep();
        assertThat(kinds("(rdfs:label \"mackerel\")")).contains("Measure");
        String mine = "parley/data?graph=urn:x:mine";
        String labelled = "<urn:x:pier> <http://www.w3.org/2000/01/rdf-schema#label> \"The harbour wall\" .";
        assertThat(open.write("PUT", mine, "text/turtle", labelled).statusCode())
                .isEqualTo(201);
        inStep();
        assertThat(rows("SELECT ?s { GRAPH <urn:x:mine> { ?s text:query \"harbour\" } }"))
                .containsExactly("urn:x:pier");
        assertThat(open.write("DELETE", mine, "text/turtle", "").statusCode()).isEqualTo(204);
        inStep();
        assertThat(open.update("DROP ALL ; INSERT DATA { <urn:x:pier> <urn:x:p> 1 }")
                        .statusCode())
                .as("a change that is refused")
                .isGreaterThanOrEqualTo(400);
        inStep();
        assertThat(kinds("\"wireless\"")).contains("Quotation");
        assertThat(open.update("DROP ALL").statusCode()).isEqualTo(204);
        inStep();
        assertThat(rows("SELECT ?s { ?s text:query \"*\" }")).isEmpty();
    }

    @Test
    void isInStepAfterCompaction() {
        send(TEXT, "herring");
        open.close();
        DatasetGraph data = DatabaseMgr.connectDatasetGraph(
                Location.create(folder.resolve("store").toString()));
        DatabaseMgr.compact(data, true);
        TDBInternal.expel(data);
        serve();
        inStep();
        assertThat(kinds("\"wireless\"")).contains("Statement");
        send(OTHER, "border");
        inStep();
        assertThat(kinds("\"negotiate\"")).contains("Statement");
    }
}
