package org.parley.export;

import java.io.OutputStream;
import org.apache.jena.query.Dataset;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;
import org.parley.export.graph.Limits;
import org.parley.export.graph.Selection;
import org.parley.rdf.Prefixes;

/** A format that keeps graphs apart and is written as it goes: TriG, N-Quads. */
record QuadsFormat(String name, String mediaType) implements OutputFormat {
    @Override
    public void write(Dataset dataset, Selection part, Limits limits, OutputStream out) {
        Lang lang = RDFLanguages.contentTypeToLang(mediaType);
        StreamRDF writer = StreamRDFWriter.getWriterStream(out, lang);
        writer.start();
        if (!lang.equals(Lang.NQUADS)) {
            Prefixes.all().forEach(writer::prefix);
        }
        new SortedQuads(dataset).all(quad -> send(quad, writer));
        writer.finish();
    }

    private static void send(Quad quad, StreamRDF writer) {
        if (quad.isDefaultGraph()) {
            writer.triple(quad.asTriple());
        } else {
            writer.quad(quad);
        }
    }
}
