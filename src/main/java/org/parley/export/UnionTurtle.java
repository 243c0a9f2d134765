package org.parley.export;

import java.io.OutputStream;
import org.apache.jena.query.Dataset;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.parley.export.graph.Limits;
import org.parley.export.graph.Selection;
import org.parley.rdf.Prefixes;

/** All graphs together as one, in Turtle: for tools that know no named graphs. */
final class UnionTurtle implements OutputFormat {
    @Override
    public String name() {
        return "ttl";
    }

    @Override
    public String mediaType() {
        return "text/turtle";
    }

    @Override
    public void write(Dataset dataset, Selection part, Limits limits, OutputStream out) {
        StreamRDF writer = StreamRDFWriter.getWriterStream(out, Lang.TURTLE);
        writer.start();
        Prefixes.all().forEach(writer::prefix);
        new SortedQuads(dataset).union(writer::triple);
        writer.finish();
    }
}
