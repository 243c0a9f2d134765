package org.parley.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExportPageIT {
    private static final Visitor VISITOR = new Visitor(DevsetServer.running().url());

    @AfterAll
    static void leave() {
        VISITOR.close();
    }

    @ParameterizedTest
    @CsvSource({
        "graphml, application/graphml+xml, parley.graphml",
        "gexf, application/gexf+xml, parley.gexf",
        "cytoscape, application/json, parley.cyjs",
        "nodes, text/csv, parley.nodes.csv",
        "edges, text/csv, parley.edges.csv"
    })
    void everyFormatHoldsTheWholeGraph(String format, String type, String file) {
        HttpResponse<String> answer = VISITOR.get("export/" + format);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Content-Type")).startsWith(type);
        assertThat(header(answer, "Content-Disposition")).contains("\"" + file + "\"");
        assertThat(answer.body())
                .contains(
                        "https://w3id.org/parley/id/actor/vladimir-putin",
                        "https://w3id.org/parley/id/actor/emmanuel-macron");
    }

    @ParameterizedTest
    @CsvSource({
        "md, text/markdown, parley.md",
        "html, text/html, parley.html",
        "json, application/json, parley.json",
        "table, text/plain, parley.txt"
    })
    void everyReportTellsHowAccountsCompare(String format, String type, String file) {
        HttpResponse<String> whole = VISITOR.get("export/" + format);
        assertThat(header(whole, "Content-Type")).startsWith(type);
        assertThat(header(whole, "Content-Disposition")).contains("\"" + file + "\"");
        HttpResponse<String> part = VISITOR.get("export/" + format + "?around=Vladimir+Putin&to=2025-03-31");
        assertThat(part.statusCode()).isEqualTo(200);
        assertThat(whole.body())
                .contains("Vladimir Putin")
                .hasSizeGreaterThan(part.body().length());
        assertThat(part.body())
                .contains("Donald Trump–Vladimir Putin call, 18 March 2025")
                .doesNotContain("Xi Jinping");
    }

    @Test
    void whatIsKnownAlreadyIsNotSentAgain() {
        HttpResponse<String> first = VISITOR.get("export/edges");
        HttpResponse<String> second = VISITOR.get("export/edges", "If-None-Match", header(first, "ETag"));
        assertThat(second.statusCode()).isEqualTo(304);
        assertThat(second.body()).isEmpty();
        assertThat(VISITOR.get("export/nodes", "If-None-Match", header(first, "ETag"))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void aPartIsDrawnAroundAThing() throws IOException {
        JsonNode whole = elements("export/cytoscape");
        JsonNode near = elements("export/cytoscape?around=vladimir+putin");
        JsonNode far = elements("export/cytoscape?around=vladimir+putin&depth=2");
        assertThat(near.get("nodes").size()).isBetween(2, far.get("nodes").size() - 1);
        assertThat(far.get("nodes").size()).isLessThan(whole.get("nodes").size());
        assertThat(near.get("nodes").findValuesAsText("label")).contains("Vladimir Putin");
    }

    @Test
    void aPeriodHoldsOnlyItsDays() throws IOException {
        String edges = VISITOR.get("export/edges?from=2025-03-01&to=2025-03-31").body();
        var dates =
                CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get()
                        .parse(new StringReader(edges))
                        .stream()
                        .map(edge -> edge.get("date"))
                        .filter(date -> !date.isEmpty())
                        .toList();
        assertThat(dates).isNotEmpty().allMatch(date -> date.startsWith("2025-03-"));
    }

    @ParameterizedTest
    @CsvSource({
        "export/docx, 404, /export/graphml",
        "export/nq, 404, /export/graphml",
        "export/, 404, /export/graphml",
        "export/md?around=Nobody+at+all, 404, No event in the store",
        "export/md?around=call, 400, may mean more than one event",
        "export/md?depth=2, 400, A depth is for graphs",
        "export/gexf?around=Nobody+at+all, 404, Nobody at all",
        "export/gexf?around=, 400, Around what?",
        "export/gexf?depth=0, 400, A depth is 1 or more",
        "export/gexf?depth=far, 400, The depth is a number",
        "export/gexf?from=yesterday, 400, a day such as 2025-03-18",
        "export/gexf?from=2025-03-02&to=2025-03-01, 400, A period ends no earlier",
        "export/gexf?arround=Russia, 400, There is no parameter 'arround'",
        "export/gexf?around=a&around=b, 400, given 2 times",
        "export/gexf?around=%3Chttp%3A%2F%2Fx%3E+%7D, 404, Nothing in the graph"
    })
    void whatCannotBeDrawnIsExplained(String path, int status, String told) {
        HttpResponse<String> answer = VISITOR.get(path);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains(told);
    }

    private static JsonNode elements(String path) throws IOException {
        return new ObjectMapper().readTree(VISITOR.get(path).body()).get("elements");
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
