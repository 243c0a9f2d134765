package org.parley.store.query;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;

/**
 * Rows as SPARQL 1.1 has them in CSV: blank nodes are written _:b0, _:b1, where ARQ leaves the _: out, and doubles in the
 * canonical form of XML Schema (1.0E6), since TDB2 keeps their value and not how they were written.
 */
final class CsvNodes {
    private static final String DOUBLE = "0.0################E0";
    private static final DecimalFormatSymbols ROOT = DecimalFormatSymbols.getInstance(Locale.ROOT);

    private final Map<Node, Node> labels = new HashMap<>();

    private CsvNodes() {}

    static RowSet in(RowSet rows) {
        CsvNodes nodes = new CsvNodes();
        List<Var> columns = rows.getResultVars();
        return RowSetStream.create(columns, Iter.map(rows, row -> nodes.written(row, columns)));
    }

    private Binding written(Binding row, List<Var> columns) {
        BindingBuilder written = Binding.builder();
        for (Var column : columns) {
            Node node = row.get(column);
            if (node != null) {
                written.add(column, written(node));
            }
        }
        return written.build();
    }

    private Node written(Node node) {
        if (node.isBlank()) {
            return label(node);
        }
        boolean isDouble = node.isLiteral()
                && XSDDatatype.XSDdouble.equals(node.getLiteralDatatype())
                && node.getLiteral().isWellFormed();
        return isDouble && node.getLiteralValue() instanceof Double number && Double.isFinite(number)
                ? NodeFactory.createLiteralString(new DecimalFormat(DOUBLE, ROOT).format(number))
                : node;
    }

    private Node label(Node blank) {
        return labels.computeIfAbsent(blank, it -> NodeFactory.createLiteralString("_:b" + labels.size()));
    }
}
