package org.parley.export;

import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.apache.jena.query.Dataset;
import org.parley.export.graph.Csv;
import org.parley.export.graph.CytoscapeJson;
import org.parley.export.graph.Gexf;
import org.parley.export.graph.GraphMl;
import org.parley.export.graph.Limits;
import org.parley.export.graph.Selection;

/**
 * One way out. To add a format, implement this and add it to {@link #ALL}; command line and server follow. The same
 * quads give the same bytes, whatever order they came in.
 */
public interface OutputFormat extends FileFormat {
    List<OutputFormat> ALL = List.of(
            new QuadsFormat("trig", "application/trig"),
            new UnionTurtle(),
            new QuadsFormat("nq", "application/n-quads"),
            new JsonLd(),
            new GraphFormat("graphml", "graphml", "application/graphml+xml", new GraphMl()),
            new GraphFormat("gexf", "gexf", "application/gexf+xml", new Gexf()),
            new GraphFormat("cytoscape", "cyjs", "application/json", new CytoscapeJson()),
            new GraphFormat("nodes", "nodes.csv", "text/csv", Csv::nodes),
            new GraphFormat("edges", "edges.csv", "text/csv", Csv::edges));

    static Optional<OutputFormat> named(String name) {
        return ALL.stream().filter(format -> format.name().equals(name)).findFirst();
    }

    /** Whether a part can be written in it: a dump in RDF is always whole. */
    default boolean takesParts() {
        return false;
    }

    /** Called inside a read transaction. A format that takes no parts writes everything, without limits. */
    void write(Dataset dataset, Selection part, Limits limits, OutputStream out);

    /** Writes all there is. */
    default void write(Dataset dataset, OutputStream out) {
        write(dataset, Selection.WHOLE, Limits.NONE, out);
    }
}
