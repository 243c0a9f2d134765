package org.parley.store;

import java.nio.file.Path;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.tdb2.params.StoreParams;
import org.apache.jena.tdb2.sys.DatabaseConnection;

/** Datasets of TDB2, which do not remember which nodes they have looked for in vain. */
final class Tdb {
    private static final StoreParams PARAMS =
            StoreParams.builder("parley").nodeMissCacheSize(-1).build();

    /** The dataset in a folder, made if it is not there. */
    static Dataset in(Path folder) {
        return connect(Location.create(folder));
    }

    /** A new dataset in memory. */
    static Dataset inMemory() {
        return connect(Location.mem());
    }

    private static Dataset connect(Location location) {
        return DatasetFactory.wrap(
                DatabaseConnection.connectCreate(location, PARAMS).getDatasetGraph());
    }

    private Tdb() {}
}
