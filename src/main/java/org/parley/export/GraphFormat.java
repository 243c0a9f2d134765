package org.parley.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.apache.jena.query.Dataset;
import org.parley.export.graph.GraphWriter;
import org.parley.export.graph.Limits;
import org.parley.export.graph.Selection;
import org.parley.export.graph.ShortcutGraph;

/** A format of graph browsers: holds the short-cut graph, whole or in part. */
record GraphFormat(String name, String ending, String mediaType, GraphWriter writer) implements OutputFormat {
    @Override
    public boolean takesParts() {
        return true;
    }

    @Override
    public void write(Dataset dataset, Selection part, Limits limits, OutputStream out) {
        try (ShortcutGraph graph = ShortcutGraph.of(dataset, part, limits)) {
            writer.write(graph, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
