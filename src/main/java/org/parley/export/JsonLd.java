package org.parley.export;

import java.io.OutputStream;
import org.apache.jena.query.Dataset;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.parley.export.graph.Limits;
import org.parley.export.graph.Selection;

/** JSON-LD with the graphs kept apart. Its writer wants the whole dataset in memory. */
final class JsonLd implements OutputFormat {
    @Override
    public String name() {
        return "jsonld";
    }

    @Override
    public String mediaType() {
        return "application/ld+json";
    }

    @Override
    public void write(Dataset dataset, Selection part, Limits limits, OutputStream out) {
        DatasetGraph sorted = DatasetGraphFactory.createGeneral();
        Prefixes.all().forEach(sorted.prefixes()::add);
        new SortedQuads(dataset).all().forEach(sorted::add);
        RDFWriter.source(sorted).format(RDFFormat.JSONLD11_PLAIN).output(out);
    }
}
