package org.parley.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.atlas.io.IOX;
import org.apache.jena.query.Dataset;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.TDB2Factory;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.parley.store.query.DefaultGraph;

/** What a served store holds, in a temporary folder: as much as its disk holds, in no more memory than a store takes. */
final class ServedCopy implements AutoCloseable {
    private final Path folder;
    private final Dataset dataset;

    /** Copies N-Quads that a server wrote. */
    ServedCopy(InputStream quads) throws IOException {
        folder = Files.createTempDirectory("parley-copy");
        dataset = TDB2Factory.connectDataset(folder.toString());
        Store.setUp(dataset, DefaultGraph.UNION);
        try {
            DatasetGraph copy = dataset.asDatasetGraph();
            Txn.executeWrite(
                    dataset,
                    () -> RDFParser.source(quads)
                            .lang(Lang.NQUADS)
                            .checking(false)
                            .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                            .parse(StreamRDFLib.dataset(copy)));
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    Dataset dataset() {
        return dataset;
    }

    @Override
    public void close() {
        TDBInternal.expel(dataset.asDatasetGraph());
        IOX.deleteAll(folder);
    }
}
