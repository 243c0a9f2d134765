package org.parley.export;

import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.apache.jena.query.Dataset;

/**
 * One way out: writes a whole dataset. To add a format, implement this and add it to {@link #ALL}; command line and
 * server follow. The same quads give the same bytes, whatever order they came in.
 */
public interface OutputFormat {
    List<OutputFormat> ALL = List.of(
            new QuadsFormat("trig", "application/trig"),
            new UnionTurtle(),
            new QuadsFormat("nq", "application/n-quads"),
            new JsonLd());

    static Optional<OutputFormat> named(String name) {
        return ALL.stream().filter(format -> format.name().equals(name)).findFirst();
    }

    /** Its name on the command line, which is also the ending of its files. */
    String name();

    String mediaType();

    /** Called inside a read transaction. */
    void write(Dataset dataset, OutputStream out);
}
