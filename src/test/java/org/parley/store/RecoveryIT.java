package org.parley.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real store with a real journal that was not yet worked off, cut where a killed process may have left it. */
class RecoveryIT {
    private static final int BEFORE = 100;
    private static final int ADDED = 3_000;

    @TempDir
    Path folder;

    @Test
    void opensWithEveryPrefixOfItsJournalAndHoldsTheWholeWriteOrNone() throws Exception {
        Path before = folder.resolve("before");
        try (Store store = Store.open(before)) {
            store.write(data -> add(data, 0, BEFORE));
        }
        Path written = copy(before, "written");
        byte[] journal = journalOfAWriteTo(written);
        int kept = 0;
        for (int length : lengths(journal.length)) {
            Path torn = killed(before, written, Arrays.copyOf(journal, length));
            try (Store store = Store.open(torn)) {
                long size = store.read(data -> data.getUnionModel().size());
                assertThat(size)
                        .as("after %d of %d bytes", length, journal.length)
                        .isIn(0L + BEFORE, 0L + BEFORE + ADDED);
                kept += size > BEFORE ? 1 : 0;
                store.write(data -> add(data, 9_000, 9_001));
            }
            delete(torn);
        }
        assertThat(kept).as("prefixes that hold the whole commit").isPositive();
    }

    /**
     * The files as a kill leaves them: TDB2 writes blocks at once, beside the old ones, and the small files that say
     * which blocks count (.bpt, .bdf) only after the journal.
     */
    private Path killed(Path before, Path written, byte[] journal) throws IOException {
        Path place = copy(written, "killed-" + journal.length);
        try (Stream<Path> files = Files.list(before.resolve("Data-0001"))) {
            for (Path file :
                    files.filter(it -> it.toString().matches(".*\\.(bpt|bdf)")).toList()) {
                Files.copy(
                        file,
                        place.resolve("Data-0001").resolve(file.getFileName()),
                        StandardCopyOption.REPLACE_EXISTING);
            }
        }
        Files.write(place.resolve("Data-0001/journal.jrnl"), journal);
        return place;
    }

    private static int[] lengths(int whole) {
        Random random = new Random(5);
        return IntStream.concat(
                        IntStream.of(0, 1, 15, 16, 17, whole - 17, whole - 16, whole - 15, whole - 1, whole),
                        random.ints(6, 0, whole))
                .distinct()
                .toArray();
    }

    /** Reads the journal over and over while a write is being committed; the longest is the whole one. */
    private static byte[] journalOfAWriteTo(Path place) throws Exception {
        try (Store store = Store.open(place)) {
            AtomicBoolean committed = new AtomicBoolean();
            CompletableFuture<byte[]> longest = CompletableFuture.supplyAsync(() -> {
                byte[] seen = new byte[0];
                while (!committed.get()) {
                    byte[] now = read(place.resolve("Data-0001/journal.jrnl"));
                    seen = now.length > seen.length ? now : seen;
                }
                return seen;
            });
            store.write(data -> add(data, BEFORE, BEFORE + ADDED));
            committed.set(true);
            return longest.get();
        }
    }

    private static void add(Dataset data, int from, int to) {
        for (int i = from; i < to; i++) {
            data.getNamedModel("urn:x:g" + i % 5).createResource("urn:x:s" + i).addProperty(RDFS.label, "text " + i);
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path copy(Path from, String name) throws IOException {
        Path to = folder.resolve(name);
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
        return to;
    }

    private static void delete(Path place) throws IOException {
        try (Stream<Path> files = Files.walk(place).sorted(java.util.Comparator.reverseOrder())) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
    }
}
