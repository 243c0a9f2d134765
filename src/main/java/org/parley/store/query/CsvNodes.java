package org.parley.store.query;

import java.util.HashMap;
import java.util.Map;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;

/** Rows whose blank nodes are written _:b0, _:b1 in CSV, as SPARQL 1.1 has it; ARQ leaves the _: out. */
final class CsvNodes {
    private final Map<Node, Node> labels = new HashMap<>();

    private CsvNodes() {}

    static RowSet in(RowSet rows) {
        CsvNodes nodes = new CsvNodes();
        return RowSetStream.create(rows.getResultVars(), Iter.map(rows, nodes::labelled));
    }

    private Binding labelled(Binding row) {
        BindingBuilder labelled = Binding.builder();
        row.forEach((column, node) -> labelled.add(column, node.isBlank() ? label(node) : node));
        return labelled.build();
    }

    private Node label(Node blank) {
        return labels.computeIfAbsent(blank, it -> NodeFactory.createLiteralString("_:b" + labels.size()));
    }
}
