package org.parley.serve.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.chronicle.Chronicle;
import org.parley.export.comparison.ComparisonFormat;
import org.parley.export.comparison.Titled;
import org.parley.ingest.Retraction;
import org.parley.model.text.Text;
import org.parley.rdf.Iris;
import org.parley.serve.OpenServer;
import org.parley.serve.Visitor;
import org.parley.store.Store;

/** What programs send and read in JSON, over a store on disk. */
class ApiIT {
    private static final Path ARTICLES = Path.of("data/articles");
    private static final String CALL = "event/call-2025-03-18-donald-trump-vladimir-putin";
    private static final String TEXT = "text/plain";
    private static final String ANNOTATION = """
            {"id": "fish", "kind": "article", "title": "Cod", "publisher": "Invented Courier", "published": "2031-05-19",
             "actors": [{"id": "a1", "name": "Iceland", "type": "State", "mentions": [{"start": 3, "end": 10, "text": "Iceland"}]}]}
            """;

    @TempDir
    private Path folder = Path.of("");

    private OpenServer open;

    @BeforeEach
    void start() {
        open = OpenServer.of(Store.open(folder.resolve("store")), folder, UnaryOperator.identity());
    }

    @AfterEach
    void stop() {
        open.close();
    }

    private HttpResponse<String> send(String type, String body, Map<String, String> known) {
        String query = known.entrySet().stream()
                .map(each -> each.getKey() + "=" + Visitor.encoded(each.getValue()))
                .reduce((one, other) -> one + "&" + other)
                .map(all -> "?" + all)
                .orElse("");
        return open.write("POST", "api/v1/documents" + query, type, body);
    }

    private HttpResponse<String> sendReadout(String file, String publisher) {
        try {
            return send(
                    TEXT,
                    Files.readString(ARTICLES.resolve(file)),
                    Map.of("publisher", publisher, "date", "2025-03-18", "name", file));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private JsonNode read(String path) {
        HttpResponse<String> answer = open.visitor().get(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return json(answer);
    }

    private static JsonNode json(HttpResponse<String> answer) {
        try {
            return JsonMapper.builder().build().readTree(answer.body());
        } catch (IOException e) {
            throw new IllegalStateException(answer.body(), e);
        }
    }

    @Test
    void tellsWhatWasFoundInATextAndWhichComparisonItChanged() {
        var first = sendReadout("r01a-trump-putin-white-house.txt", "White House");
        assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
        String document = first.headers().firstValue("Location").orElseThrow();
        assertThat(document).startsWith(Iris.DEFAULT_BASE + "doc/");
        assertThat(json(first).path("document").textValue()).isEqualTo(document);
        assertThat(json(first).path("comparisons")).isEmpty();

        var second = json(sendReadout("r01b-trump-putin-kremlin.txt", "Kremlin"));
        assertThat(second.path("change").textValue()).isEqualTo("added");
        JsonNode reports = second.path("records").path("agreements");
        assertThat(reports.path("count").intValue())
                .isPositive()
                .isEqualTo(reports.path("ids").size());
        JsonNode compared = second.path("comparisons").path(0);
        assertThat(compared.path("event").textValue()).isEqualTo(Iris.DEFAULT_BASE + CALL);
        assertThat(compared.path("contrasts").intValue()).isPositive();
        assertThat(second.path("nowSays")).isNotEmpty();
        assertThat(second.path("nowSays").toString()).contains("White House");

        JsonNode pairs = read(compared.path("comparison").textValue().substring(1));
        assertThat(pairs).hasSize(1);
        assertThat(pairs.path(0).path("topics"))
                .allMatch(topic -> !topic.path("note").textValue().isBlank());
    }

    @Test
    void comparesAsTheCommandLineDoes() {
        sendReadout("r01a-trump-putin-white-house.txt", "White House");
        sendReadout("r01b-trump-putin-kremlin.txt", "Kremlin");
        Chronicle chronicle = new Chronicle(open.store());
        var event = chronicle.events(Iris.DEFAULT_BASE + CALL).getFirst();
        String expected = ComparisonFormat.named("json")
                .orElseThrow()
                .write(chronicle.comparisons(event).stream()
                        .map(pair -> new Titled(event.label(), pair))
                        .toList());
        assertThat(open.visitor().get("api/v1/events/" + CALL + "/comparison").body())
                .isEqualTo(expected);
    }

    @Test
    void givesADocumentBackWithSpansThatHoldTheirWords() {
        String document = sendReadout("r01b-trump-putin-kremlin.txt", "Kremlin")
                .headers()
                .firstValue("Location")
                .orElseThrow();
        JsonNode whole = read("api/v1/documents/" + Iris.last(document));
        assertThat(whole.path("id").textValue()).isEqualTo(document);
        assertThat(whole.path("publisher").textValue()).isEqualTo("Kremlin");
        assertThat(whole.path("published").textValue()).isEqualTo("2025-03-18");
        assertThat(whole.path("actors").findValuesAsText("name")).contains("Vladimir Putin", "United States");
        Text text = new Text(whole.path("text").textValue());
        List<JsonNode> spans = whole.findParents("start");
        assertThat(spans).hasSizeGreaterThan(50);
        for (JsonNode span : spans) {
            int start = span.path("start").intValue();
            int end = span.path("end").intValue();
            assertThat(span.path("id").textValue()).isEqualTo("%s#char=%d,%d".formatted(document, start, end));
            assertThat(text.characters().substring(text.index(start), text.index(end)))
                    .isEqualTo(span.path("text").textValue());
        }
        JsonNode report = whole.path("agreements").path(0);
        assertThat(report.path("status").isTextual()).isTrue();
        assertThat(whole.path("actors").findValuesAsText("id"))
                .containsAll(StreamSupport.stream(report.path("parties").spliterator(), false)
                        .map(JsonNode::textValue)
                        .toList());
    }

    @Test
    void listsEventsByDayAndByActor() {
        sendReadout("r01a-trump-putin-white-house.txt", "White House");
        JsonNode events = read("api/v1/events?since=2025-03-18&until=2025-03-18&actor=Vladimir%20Putin");
        assertThat(events.findValuesAsText("event")).contains(Iris.DEFAULT_BASE + CALL);
        assertThat(read(events.path(0).path("comparison").textValue().substring(1))
                        .isArray())
                .isTrue();
        assertThat(read("api/v1/events?since=2025-03-19")).isEmpty();
        assertThat(read("api/v1/events?until=2025-03-17")).isEmpty();
        assertThat(read("api/v1/events").size()).isGreaterThanOrEqualTo(events.size());
    }

    @Test
    void changesNothingTheSecondTime() {
        sendReadout("r01a-trump-putin-white-house.txt", "White House");
        String size = open.size();
        var again = sendReadout("r01a-trump-putin-white-house.txt", "White House");
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(json(again).path("change").textValue()).isEqualTo("none");
        assertThat(json(again).path("records").path("actors").path("count").intValue())
                .isPositive();
        assertThat(open.size()).isEqualTo(size);
    }

    @Test
    void letsALaterWordingTakeItsPlaceAndRefusesTheEarlierOne() throws IOException {
        String text = Files.readString(ARTICLES.resolve("r01b-trump-putin-kremlin.txt"));
        Map<String, String> known = Map.of("url", "http://news.example/call", "date", "2025-03-18");
        String first = send(TEXT, text, known).headers().firstValue("Location").orElseThrow();
        var revised = send(TEXT, text.replace("30 days", "20 days") + "\nCorrected.\n", known);
        assertThat(json(revised).path("change").textValue()).isEqualTo("revised");
        var late = send(TEXT, text, known);
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(json(late).path("detail").textValue())
                .contains(revised.headers().firstValue("Location").orElseThrow());
        var former = open.visitor().get("api/v1/documents/" + Iris.last(first));
        assertThat(former.statusCode()).isEqualTo(404);
        assertThat(former.body()).contains(json(revised).path("document").textValue());
    }

    @Test
    void takesATextWithItsAnnotation() {
        var sent = send(
                "application/json", "{\"text\": \"In Iceland.\", \"annotation\": %s}".formatted(ANNOTATION), Map.of());
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(201);
        String document = json(sent).path("document").textValue();
        JsonNode whole = read("api/v1/documents/" + Iris.last(document));
        assertThat(whole.path("title").textValue()).isEqualTo("Cod");
        assertThat(whole.path("actors")
                        .path(0)
                        .path("mentions")
                        .path(0)
                        .path("text")
                        .textValue())
                .isEqualTo("Iceland");
        assertThat(whole.path("actors").path(0).path("rule").textValue()).isEqualTo("annotation");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            text/plain       |                | 422 | holds no text
            text/plain       | Some           | 422 | control character
            text/csv         | a,b            | 415 | text/plain
            application/json | {              | 400 | no JSON
            application/json | {"text": 1}    | 400 | with the text and its annotation
            application/json | {"text": "x", "annotation": {"id": "x", "title": "x"}} | 422 | has no \\"kind\\"
            application/json | {"text": "x", "annotation": {"id": "x", "title": "x", "kind": "poem"}} | 422 | poem
            application/json | {"text": "In Malta.", "annotation": ANNOTATION} | 422 | the text has not
            application/json | {"text": "\\ud83d", "annotation": ANNOTATION} | 400 | one half of a character
            """)
    void saysWhatIsWrongAndLeavesTheStoreAsItWas(String type, String body, int status, String reason) {
        String before = open.size();
        String sent =
                body == null ? " " : body.replace("ANNOTATION", ANNOTATION).replace("Some", "Some \u0001 text");
        var answer = send(type, sent, Map.of());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains(reason);
        assertThat(json(answer).path("status").intValue()).isEqualTo(status);
        assertThat(open.size()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "date, 18 March, day such as",
        "title, ' ', one line",
        "publisher, 'a\nb', one line",
        "url, here, whole address",
        "colour, red, There is no parameter",
    })
    void saysWhichParameterItDoesNotUnderstand(String name, String value, String reason) {
        var answer = send(TEXT, "Words.", Map.of(name, value));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json(answer).path("detail").textValue()).contains(reason);
    }

    @Test
    void tellsWhyADocumentWasRetracted() {
        String document = send(TEXT, "Iceland met Malta.", Map.of())
                .headers()
                .firstValue("Location")
                .orElseThrow();
        new Retraction(open.store(), Iris.DEFAULT).retract(document, "It was a draft.", "Ada");
        var gone = open.visitor().get("api/v1/documents/" + Iris.last(document));
        assertThat(gone.statusCode()).isEqualTo(410);
        assertThat(gone.body()).contains("It was a draft.");
        var again = send(TEXT, "Iceland met Malta.", Map.of());
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(json(again).path("detail").textValue())
                .startsWith(document + " was retracted on 20")
                .contains(" by Ada: It was a draft. If it is to stand again, run: parley retract --undo ");
    }
}
