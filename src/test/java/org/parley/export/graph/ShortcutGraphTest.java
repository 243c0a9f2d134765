package org.parley.export.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.export.graph.GraphException.Reason;
import org.parley.store.Store;

class ShortcutGraphTest {
    private static final Store STORE = Example.store(1);

    @AfterAll
    static void close() {
        STORE.close();
    }

    @Test
    void holdsEveryLinkAndNothingThatHasNone() {
        assertThat(nodes(Selection.WHOLE))
                .containsExactly("ann", "bo", "call", "norland", "north", "south", "southland", "trade", "truce");
        assertThat(edges(Selection.WHOLE))
                .containsExactly(
                        "ann agreedTo truce",
                        "ann proposed trade",
                        "bo agreedTo truce",
                        "bo ordered trade",
                        "bo rejected trade",
                        "call participant ann",
                        "call participant bo",
                        "north about call",
                        "north issuer norland",
                        "north reports truce",
                        "north side norland",
                        "south about call",
                        "south issuer southland",
                        "south reports trade",
                        "south reports truce",
                        "south side southland",
                        "trade about call",
                        "truce about call",
                        "ann leads norland",
                        "bo leads southland");
    }

    @Test
    void anEdgeSaysWhatBearsItOut() {
        Edge edge = edge("ann agreedTo truce");
        assertThat(edge.status()).containsExactly("agreed");
        assertThat(edge.accounts()).containsExactly(Example.iri("north"), Example.iri("south"));
        assertThat(edge.confidence()).isEqualTo(0.8);
        assertThat(edge.date()).isEqualTo("2025-05-01");
        assertThat(edge.lastDate()).isEqualTo("2025-05-03");
        assertThat(edge.label()).isEqualTo("agreed to");
        assertThat(edge.weight()).isEqualTo(2);
        assertThat(edge.words())
                .containsExactly(
                        Map.entry(Example.iri("doc1#char=10,20"), "They agreed on a truce"),
                        Map.entry(Example.iri("doc1#char=30,40"), "a truce was agreed"));
        assertThat(edge("call participant ann").weight()).isEqualTo(1);
        assertThat(edge("call participant ann").words()).isEmpty();
        assertThat(edge("south reports trade").status()).containsExactly("ordered", "rejected");
    }

    @Test
    void aNodeSaysWhatItIs() {
        List<Node> nodes = in(Selection.WHOLE, graph -> graph.nodes().toList());
        assertThat(nodes)
                .contains(
                        new Node(
                                Example.iri("norland"),
                                "Norland",
                                NodeType.STATE,
                                "",
                                "Norland",
                                null,
                                "http://www.wikidata.org/entity/Q1",
                                ""),
                        new Node(Example.iri("ann"), "Ann Admiral", NodeType.PERSON, "", "Norland", null, "", ""),
                        new Node(
                                Example.iri("truce"),
                                "Truce",
                                NodeType.MEASURE,
                                "ceasefire",
                                "",
                                LocalDate.parse("2025-05-03"),
                                "",
                                ""),
                        new Node(
                                Example.iri("south"),
                                "Southland readout",
                                NodeType.READOUT,
                                "",
                                "Southland",
                                LocalDate.parse("2025-05-02"),
                                "",
                                "https://south.example/readout"));
    }

    @Test
    void aroundAThingGoesAsFarAsToldAndLinksWhatItFinds() {
        assertThat(nodes(around("norland", 1))).containsExactly("norland", "north");
        assertThat(nodes(around("norland", 2))).containsExactly("call", "norland", "north", "truce");
        assertThat(edges(around("norland", 2)))
                .containsExactly(
                        "north about call",
                        "north issuer norland",
                        "north reports truce",
                        "north side norland",
                        "truce about call");
        assertThat(edges(around("norland", 9))).containsExactlyInAnyOrderElementsOf(edges(Selection.WHOLE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/norland", "Norland", "norland ", "NORLAND"})
    void aThingIsFoundByIriOrName(String name) {
        assertThat(nodes(new Selection(name, 1, null, null))).containsExactly("norland", "north");
    }

    @ParameterizedTest
    @CsvSource({
        "The President, AMBIGUOUS, Bo Baker",
        "Nobody, UNKNOWN, Nobody",
        "https://example.org/none, UNKNOWN, none"
    })
    void aNameThatStandsForNothingOrTooMuchIsRefused(String name, Reason reason, String told) {
        assertThatThrownBy(() -> nodes(new Selection(name, 1, null, null)))
                .isInstanceOfSatisfying(
                        GraphException.class, e -> assertThat(e.reason()).isEqualTo(reason))
                .hasMessageContaining(told);
    }

    @Test
    void aPeriodKeepsWhatIsDatedInIt() {
        Selection june = new Selection(null, 1, LocalDate.parse("2025-06-01"), null);
        assertThat(edges(june)).containsExactly("bo ordered trade", "south reports trade");
        Selection thirdOfMay = new Selection(null, 1, LocalDate.parse("2025-05-03"), LocalDate.parse("2025-05-03"));
        assertThat(edges(thirdOfMay))
                .containsExactly("ann agreedTo truce", "bo agreedTo truce", "south reports truce", "truce about call");
        assertThat(edge("truce about call", thirdOfMay).accounts()).containsExactly(Example.iri("south"));
        assertThat(nodes(new Selection("Ann Admiral", 1, LocalDate.parse("2025-05-03"), null)))
                .containsExactly("ann", "truce");
    }

    @Test
    void aCopyInMemoryGivesTheSameGraph() {
        Dataset copy = DatasetFactory.create();
        STORE.read(data -> {
            data.asDatasetGraph().find().forEachRemaining(copy.asDatasetGraph()::add);
            return copy;
        });
        try (ShortcutGraph graph = ShortcutGraph.of(copy, Selection.WHOLE, Limits.NONE);
                Stream<Edge> edges = graph.edges()) {
            assertThat(edges.map(ShortcutGraphTest::shown)).containsExactlyElementsOf(edges(Selection.WHOLE));
        }
    }

    @Test
    void limitsAreKept() {
        for (Selection wanted : List.of(Selection.WHOLE, around("call", 2))) {
            assertThatThrownBy(() -> in(wanted, new Limits(5, Duration.ofMinutes(1)), graph -> 0))
                    .isInstanceOfSatisfying(
                            GraphException.class, e -> assertThat(e.reason()).isEqualTo(Reason.TOO_LARGE));
            assertThatThrownBy(() -> in(wanted, new Limits(5, Duration.ofNanos(1)), graph -> 0))
                    .isInstanceOfSatisfying(
                            GraphException.class, e -> assertThat(e.reason()).isEqualTo(Reason.TOO_LONG));
        }
    }

    private static Selection around(String name, int depth) {
        return new Selection(Example.iri(name), depth, null, null);
    }

    private static List<String> nodes(Selection wanted) {
        return in(wanted, graph -> graph.nodes().map(node -> local(node.iri())).toList());
    }

    private static List<String> edges(Selection wanted) {
        return in(wanted, graph -> {
            try (Stream<Edge> edges = graph.edges()) {
                return edges.map(ShortcutGraphTest::shown).toList();
            }
        });
    }

    private static Edge edge(String shown) {
        return edge(shown, Selection.WHOLE);
    }

    private static Edge edge(String shown, Selection wanted) {
        return in(
                        wanted,
                        graph -> graph.edges()
                                .filter(edge -> shown(edge).equals(shown))
                                .findAny())
                .orElseThrow();
    }

    private static String shown(Edge edge) {
        return "%s %s %s"
                .formatted(
                        local(edge.key().source()),
                        edge.key().relation(),
                        local(edge.key().target()));
    }

    private static String local(String iri) {
        return iri.substring(Example.BASE.length());
    }

    private static <T> T in(Selection wanted, Function<ShortcutGraph, T> question) {
        return in(wanted, Limits.NONE, question);
    }

    private static <T> T in(Selection wanted, Limits limits, Function<ShortcutGraph, T> question) {
        return STORE.read(data -> {
            try (ShortcutGraph graph = ShortcutGraph.of(data, wanted, limits)) {
                return question.apply(graph);
            }
        });
    }
}
