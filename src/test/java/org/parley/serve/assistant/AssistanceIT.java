package org.parley.serve.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.HttpClientStreamableHttpTransport;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.rdf.Iris;
import org.parley.serve.DevsetServer;
import org.parley.serve.ParleyServer;
import org.parley.serve.Visitor;

/** The client of the Model Context Protocol's own kit asks the server over HTTP. */
class AssistanceIT {
    private static final String CALL = Iris.DEFAULT_BASE + "event/call-2025-03-18-donald-trump-vladimir-putin";
    private static final Pattern CITED =
            Pattern.compile("<(\\S+)#char=(\\d+),(\\d+)> \"(.*?)\"(?: \\(.*\\))?\n", Pattern.DOTALL);

    private static ParleyServer server;
    private static McpSyncClient client;

    @BeforeAll
    static void connect() {
        server = DevsetServer.running();
        client = McpClient.sync(
                        HttpClientStreamableHttpTransport.builder(server.url().toString())
                                .endpoint("/mcp")
                                .build())
                .build();
        assertThat(client.initialize().serverInfo().name()).isEqualTo("parley");
    }

    @AfterAll
    static void leave() {
        client.close();
    }

    private static CallToolResult call(String tool, String parameter, String value) {
        return client.callTool(CallToolRequest.builder(tool)
                .arguments(Map.of(parameter, value))
                .build());
    }

    private static String text(CallToolResult result) {
        return ((TextContent) result.content().getFirst()).text();
    }

    @Test
    void offersToolsThatOnlyRead() {
        var tools = client.listTools().tools();
        assertThat(tools).extracting(Tool::name).containsExactlyInAnyOrder("search", "compare", "timeline", "sparql");
        assertThat(tools).allMatch(tool -> tool.annotations().readOnlyHint());
    }

    @ParameterizedTest
    @CsvSource({
        "search, words, Vladimir Putin, id/actor/vladimir-putin",
        "search, words, Trump Putin call, id/event/call-2025-03-18-donald-trump-vladimir-putin",
        "search, words, root causes settlement, statement: Vladimir Putin",
        "compare, event, CALL, \"topics\"",
        "timeline, of, Vladimir Putin, \"standing\"",
        "sparql, query, SELECT ?m { ?m a <https://w3id.org/parley/ontology#Measure> } LIMIT 5, /measure/",
        "sparql, query, CONSTRUCT WHERE { <CALL> <https://w3id.org/parley/ontology#participant> ?who }, id/actor/",
    })
    void answersWithSpansThatHoldTheWordsCited(String tool, String parameter, String value, String expected) {
        CallToolResult result = call(tool, parameter, value.replace("CALL", CALL));
        assertThat(result.isError()).as(text(result)).isNotEqualTo(true);
        assertThat(text(result)).contains(expected);
        var cited = CITED.matcher(text(result)).results().toList();
        assertThat(cited).as(text(result)).isNotEmpty();
        try (Visitor visitor = new Visitor(server.url())) {
            MatchResult first = cited.getFirst();
            String words =
                    "SELECT (SUBSTR(?text, %d, %d) AS ?words) { <%s> <https://w3id.org/parley/ontology#text> ?text }"
                            .formatted(
                                    Integer.parseInt(first.group(2)) + 1,
                                    Integer.parseInt(first.group(3)) - Integer.parseInt(first.group(2)),
                                    first.group(1));
            assertThat(visitor.ask(words, "Accept", "text/tab-separated-values").body())
                    .contains(first.group(4).replace("\n", "\\n"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "search, words, Xyzzyx Quux, fewer words",
        "compare, event, Xyzzyx Quux, Search for words",
        "compare, event, call, give the IRI of one",
        "timeline, of, Xyzzyx Quux, Search for words",
        "sparql, query, SELEKT, line 1",
        "sparql, query, SELECT * { SERVICE <http://localhost:1/> { ?s ?p ?o } }, SERVICE",
        "sparql, query, INSERT DATA { <urn:x:a> <urn:x:b> 1 }, line 1",
        "sparql, query, SELECT * { ?s ?p ?o . ?a ?b ?c } LIMIT 5000, LIMIT",
    })
    void saysWhatIsWrongWithACall(String tool, String parameter, String value, String reason) {
        CallToolResult result = call(tool, parameter, value);
        assertThat(result.isError()).isTrue();
        assertThat(text(result)).contains(reason);
    }
}
