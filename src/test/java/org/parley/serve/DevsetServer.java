package org.parley.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.parley.document.Documents;
import org.parley.document.ReadingOptions;
import org.parley.ingest.Ingest;
import org.parley.ingest.Outcome;
import org.parley.ingest.Preparation;
import org.parley.rdf.Iris;
import org.parley.store.Store;

/** A server over a store on disk that holds the annotated development set: read in once for all tests, and only read. */
public final class DevsetServer {
    private static final Path TEXTS = Path.of("src/test/resources/devset");

    private static final class Running {
        static final Store STORE = store();
        static final ParleyServer SERVER =
                ParleyServer.start(STORE, ServerOptions.usual().on(0));
    }

    private DevsetServer() {}

    public static ParleyServer running() {
        return Running.SERVER;
    }

    /** The store behind it. */
    public static Store held() {
        return Running.STORE;
    }

    private static Store store() {
        try {
            Store store = Store.open(Files.createTempDirectory("parley-devset").resolve("store"));
            fill(store, TEXTS);
            return store;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes annotated texts into a store, and insists that it worked. */
    public static void fill(Store store, Path texts) {
        var preparation = new Preparation(Iris.DEFAULT, text -> {
            throw new IllegalStateException("There is no annotation beside " + text.name());
        });
        new Ingest(store, Iris.DEFAULT, preparation)
                .read(Documents.read(List.of(texts.toString()), ReadingOptions.DEFAULT), outcome -> {
                    if (!(outcome instanceof Outcome.Ingested)) {
                        throw new IllegalStateException(outcome.toString());
                    }
                });
    }
}
