package org.parley.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** What the IRIs in a store begin with, noted in a file beside its data when the store is new. */
final class StoreBase {
    private static final String FILE = "base";

    private StoreBase() {}

    static Optional<String> in(Path folder) {
        Path file = folder.resolve(FILE);
        try {
            return Files.exists(file)
                    ? Optional.of(Files.readString(file).strip()).filter(base -> !base.isEmpty())
                    : Optional.empty();
        } catch (IOException e) {
            throw StoreException.unreadable(folder, e);
        }
    }

    static void note(Path folder, String base) {
        try {
            Files.writeString(folder.resolve(FILE), base + "\n");
        } catch (IOException e) {
            throw StoreException.unreadable(folder, e);
        }
    }

    /** Refuses what differs from the base the store was made with. */
    static String require(String held, Optional<String> wanted, Path folder) {
        if (wanted.isPresent() && !wanted.get().equals(held)) {
            throw StoreException.otherBase(folder, held, wanted.get());
        }
        return held;
    }
}
