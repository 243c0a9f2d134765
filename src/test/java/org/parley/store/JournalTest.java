package org.parley.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.dboe.transaction.txn.ComponentId;
import org.apache.jena.dboe.transaction.txn.journal.Journal;
import org.apache.jena.dboe.transaction.txn.journal.JournalEntry;
import org.apache.jena.dboe.transaction.txn.journal.JournalEntryType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The journal as a killed process leaves it: cut after any byte, it opens, and every whole commit is kept. */
class JournalTest {
    @TempDir
    Path folder;

    @Test
    void keepsEveryWholeCommitOfEveryPrefix() throws IOException {
        List<Long> commits = new ArrayList<>(List.of(0L));
        byte[] whole = journalOfTdb2(commits);
        for (int length = 0; length <= whole.length; length++) {
            int written = length;
            write(Arrays.copyOf(whole, length));
            assertThat(cut())
                    .isEqualTo(commits.stream()
                            .filter(end -> end <= written)
                            .mapToLong(end -> end)
                            .max()
                            .orElseThrow());
        }
    }

    @Test
    void cutsWhatIsNotAnEntry() throws IOException {
        List<Long> commits = new ArrayList<>();
        byte[] whole = journalOfTdb2(commits);
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            byte[] torn = Arrays.copyOf(whole, whole.length + random.nextInt(200));
            byte[] noise = new byte[torn.length - whole.length];
            random.nextBytes(noise);
            System.arraycopy(noise, 0, torn, whole.length, noise.length);
            write(torn);
            assertThat(cut()).isEqualTo(commits.getLast());
        }
    }

    @Test
    void leavesAWholeJournalAndAMissingOneAlone() throws IOException {
        byte[] whole = journalOfTdb2(new ArrayList<>());
        write(whole);
        org.parley.store.Journal.cutTornTail(folder);
        assertThat(file()).hasBinaryContent(whole);
        Files.delete(file());
        assertThatCode(() -> org.parley.store.Journal.cutTornTail(folder)).doesNotThrowAnyException();
    }

    private Path file() {
        return folder.resolve("Data-0001/journal.jrnl");
    }

    private void write(byte[] bytes) throws IOException {
        Files.createDirectories(file().getParent());
        Files.write(file(), bytes);
    }

    private long cut() throws IOException {
        org.parley.store.Journal.cutTornTail(folder);
        return Files.size(file());
    }

    /** A journal written by TDB2's own class: three transactions of several entries, and where each one ends. */
    private byte[] journalOfTdb2(List<Long> commits) throws IOException {
        Path place = Files.createTempDirectory(folder, "made");
        Journal journal = Journal.create(Location.create(place.toString()));
        Random random = new Random(11);
        for (int transaction = 0; transaction < 3; transaction++) {
            for (int entry = 0; entry < 4; entry++) {
                byte[] data = new byte[random.nextInt(90)];
                random.nextBytes(data);
                ComponentId component = ComponentId.allocLocal();
                journal.write(JournalEntryType.REDO, component, java.nio.ByteBuffer.wrap(data));
            }
            journal.writeJournal(JournalEntry.COMMIT);
            commits.add(journal.size());
        }
        journal.close();
        try (Stream<Path> files = Files.list(place)) {
            return Files.readAllBytes(files.findFirst().orElseThrow());
        }
    }
}
