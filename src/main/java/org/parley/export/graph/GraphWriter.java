package org.parley.export.graph;

import java.io.IOException;
import java.io.OutputStream;

/** Writes a short-cut graph in one format. Same graph, same bytes. */
@FunctionalInterface
public interface GraphWriter {
    void write(ShortcutGraph graph, OutputStream out) throws IOException;
}
