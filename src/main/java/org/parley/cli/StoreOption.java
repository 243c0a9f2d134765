package org.parley.cli;

import java.nio.file.Path;
import org.parley.store.Store;
import picocli.CommandLine.Option;

/** Which store a command works on. */
final class StoreOption {
    @Option(
            names = "--store",
            paramLabel = "DIR",
            description = "Folder of the store; ${DEFAULT-VALUE} unless given.",
            defaultValue = "run/store")
    private Path folder = Store.USUAL_FOLDER;

    Path folder() {
        return folder;
    }
}
