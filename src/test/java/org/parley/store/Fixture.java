package org.parley.store;

import java.io.InputStream;
import java.util.Objects;
import org.apache.jena.query.Dataset;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;

/** A small invented graph in the ontology's terms: two texts about one call. */
public final class Fixture {
    private Fixture() {}

    public static void fill(Dataset dataset) {
        RDFDataMgr.read(dataset, stream(), Lang.TRIG);
    }

    public static Store inMemory() {
        Store store = Store.inMemory();
        store.write(Fixture::fill);
        return store;
    }

    private static InputStream stream() {
        return Objects.requireNonNull(Fixture.class.getResourceAsStream("call.trig"));
    }
}
