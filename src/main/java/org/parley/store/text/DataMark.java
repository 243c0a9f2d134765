package org.parley.store.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** Tells whether TDB2's files are still those that were left at the last orderly close. */
final class DataMark {
    private static final String STATE = ".*\\.(bpt|bdf|jrnl)";

    private final Path place;
    private final Path store;

    /**
     * @param place the file that keeps the mark
     * @param store the folder with the data
     */
    DataMark(Path place, Path store) {
        this.place = place;
        this.store = store;
    }

    /** Whether there is a mark and the data is not what it says. After a kill there is none. */
    boolean differs() throws IOException {
        return Files.exists(place) && !Files.readString(place).equals(now());
    }

    void put() throws IOException {
        Files.writeString(place, now());
    }

    void remove() throws IOException {
        Files.deleteIfExists(place);
    }

    /** The digest of the small files that say which blocks of the large ones count, in whatever generation. */
    private String now() throws IOException {
        try (Stream<Path> files = Files.walk(store, 2)) {
            List<Path> states = files.filter(
                            file -> store.relativize(file).toString().startsWith("Data-"))
                    .filter(file -> file.toString().matches(STATE))
                    .sorted()
                    .toList();
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Path state : states) {
                digest.update(store.relativize(state).toString().getBytes(StandardCharsets.UTF_8));
                digest.update(Files.readAllBytes(state));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
