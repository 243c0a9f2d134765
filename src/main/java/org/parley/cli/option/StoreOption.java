package org.parley.cli.option;

import java.nio.file.Path;
import org.parley.cli.config.Setting;
import org.parley.rdf.Iris;
import org.parley.store.Source;
import org.parley.store.Store;
import org.parley.store.StoreException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which store a command works on. */
public final class StoreOption {
    @Setting
    @Option(
            names = "--store",
            paramLabel = "DIR",
            description = "Folder of the store; ${DEFAULT-VALUE} unless given.",
            defaultValue = "run/store")
    private Path folder = Store.USUAL_FOLDER;

    @Mixin
    private BaseOption base = new BaseOption();

    public Path folder() {
        return folder;
    }

    /** How things in it are named. */
    public Iris iris(Source store) {
        return base.of(store);
    }

    /** The store, opened here or asked through the server that holds it. It must be there already. */
    public Source source() {
        Source source = Store.orServer(folder);
        try {
            iris(source);
            return source;
        } catch (StoreException e) {
            source.close();
            throw e;
        }
    }
}
