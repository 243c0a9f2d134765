package org.parley.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** What lies in a folder: a store, nothing yet, or something else that must be left alone. */
final class StoreFolder {
    private StoreFolder() {}

    /** Refuses what is not a store. */
    static void check(Path folder) {
        if (!Files.exists(folder)) {
            throw StoreException.missing(folder);
        }
        if (!isStore(folder)) {
            throw isEmpty(folder) ? StoreException.missing(folder) : StoreException.notAStore(folder);
        }
    }

    /** Makes a new folder, and refuses one that holds other things. */
    static void makeOrCheck(Path folder) {
        try {
            if (Files.exists(folder) && !Files.isDirectory(folder)) {
                throw StoreException.notAStore(folder);
            }
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw StoreException.unreadable(folder, e);
        }
        if (!isEmpty(folder) && !isStore(folder)) {
            throw StoreException.notAStore(folder);
        }
    }

    /** The newest generation of TDB2's files: compaction makes a new one. */
    static Optional<Path> data(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches("Data-\\d+"))
                    .max(Comparator.comparing(StoreFolder::generation));
        }
    }

    private static int generation(Path data) {
        return Integer.parseInt(data.getFileName().toString().substring("Data-".length()));
    }

    private static boolean isStore(Path folder) {
        try {
            return Files.isDirectory(folder)
                    && (data(folder).isPresent() || Files.exists(folder.resolve(StoreLock.FILE)));
        } catch (IOException e) {
            throw StoreException.unreadable(folder, e);
        }
    }

    private static boolean isEmpty(Path folder) {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        } catch (IOException e) {
            throw StoreException.unreadable(folder, e);
        }
    }
}
