package org.parley.export.graph;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An actor, an event, a measure or an account.
 *
 * @param type its class in the ontology, the narrowest; null if the store does not say
 * @param kind of a measure, its types; else empty
 * @param state the state it is, acts for or speaks for; several are told apart by semicolons
 * @param date the first day it is known of: an event's, an account's publication, a measure's first report
 * @param wikidata its Wikidata entity, or empty
 * @param url of an account, where its text was published, or empty
 */
record Node(
        String iri,
        String label,
        @Nullable NodeType type,
        String kind,
        String state,
        @Nullable LocalDate date,
        String wikidata,
        String url) {
    /** What every format says of a node, besides its IRI and label. */
    static final List<Column<Node>> COLUMNS = List.of(
            Column.text("type", node -> node.type == null ? "" : node.type.localName()),
            Column.text(
                    "group", node -> node.type == null ? "" : node.type.group().lowerName()),
            Column.text("kind", Node::kind),
            Column.text("state", Node::state),
            Column.day("date", Node::date),
            Column.text("wikidata", Node::wikidata),
            Column.text("url", Node::url));

    Node {
        if (iri.isBlank() || label.isBlank()) {
            throw new IllegalArgumentException("A node needs an IRI and a label: got %s, %s".formatted(iri, label));
        }
    }
}
