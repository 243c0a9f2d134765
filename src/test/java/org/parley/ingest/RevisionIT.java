package org.parley.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.Set;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.export.OutputFormat;
import org.parley.rdf.history.Standing;
import org.parley.store.Store;

/** Revisions and retractions in a store on disk, which other processes may leave in the middle of its work. */
class RevisionIT {
    private static final int KILLS = Integer.getInteger("kills", 5);

    @TempDir
    private Path folder = Path.of("");

    /** The store and its history are two datasets: a kill between their commits must not show. */
    @Test
    void aKillLeavesTheOldVersionOrTheNewWhole() throws Exception {
        Random random = new Random(7);
        int next = 1;
        for (int kill = 0; kill < KILLS; kill++) {
            int acknowledged = killedAfter(random.nextInt(2_000), next);
            next = checked(acknowledged) + 1;
        }
    }

    /** Runs another process, kills it some time after its first version is in, and gives the last it said is in. */
    private int killedAfter(int milliseconds, int next) throws Exception {
        Path said = folder.resolve("said-" + next);
        Process process = RevisingProcess.start(store(), folder.resolve("texts"), next, said);
        try {
            while (Files.size(said) < 2 && process.isAlive()) {
                Thread.sleep(10);
            }
            Thread.sleep(milliseconds);
        } finally {
            process.destroyForcibly().waitFor();
        }
        return Integer.parseInt(Files.readAllLines(said).getLast());
    }

    /** Checks what the killed process left, and gives the version that stands. */
    private int checked(int acknowledged) {
        try (Store store = Store.open(store())) {
            Newsroom news = new Newsroom(store, folder.resolve("texts"));
            int stands = acknowledged;
            if (news.standing(RevisingProcess.text(acknowledged)) instanceof Standing.Superseded) {
                stands++;
            }
            String newest = RevisingProcess.text(stands);
            assertThat(
                            news.ask(
                                    "SELECT ?text { ?document a <https://w3id.org/parley/ontology#Document> ; <https://w3id.org/parley/ontology#text> ?text }"))
                    .singleElement()
                    .satisfies(row -> assertThat(row).containsEntry("text", newest));
            for (int version = 1; version < stands; version++) {
                String text = RevisingProcess.text(version);
                assertThat(news.standing(text)).isEqualTo(new Standing.Superseded(Newsroom.document(newest)));
                assertThat(news.inHistory(text)).isEqualTo(text);
            }
            return stands;
        }
    }

    @Test
    void aStoreOpenedAgainKnowsItsHistoryAndNoDumpHoldsIt() throws IOException {
        Path texts = folder.resolve("texts");
        String first = RevisingProcess.text(1);
        String second = RevisingProcess.text(2);
        Set<Quad> stood;
        try (Store store = Store.open(store())) {
            Newsroom news = new Newsroom(store, texts);
            news.write("talks.txt", first);
            news.ingest();
            assertThat(store().resolve("history")).doesNotExist();
            news.write("talks.txt", second);
            news.ingest();
            stood = news.quadsWithoutNotes();
            news.retraction().retract(Newsroom.document(second), "It was another round.", null);
        }
        try (Store store = Store.open(store())) {
            Newsroom news = new Newsroom(store, texts);
            for (OutputFormat format : OutputFormat.ALL) {
                assertThat(dump(store, format)).as(format.name()).doesNotContain("old town hall");
            }
            assertThat(dump(store, OutputFormat.ALL.getFirst())).contains("another round");
            assertThat(news.inHistory(first)).isEqualTo(first);
            news.retraction().undo(Newsroom.document(second), null);
            assertThat(news.quadsWithoutNotes()).isEqualTo(stood);
        }
        try (Store history = Store.openExisting(store().resolve("history"))) {
            assertThat(dump(history, OutputFormat.ALL.getFirst())).contains("old town hall");
        }
        assertThat(Files.isDirectory(store().resolve("history"))).isTrue();
    }

    private Path store() {
        return folder.resolve("store");
    }

    private static String dump(Store store, OutputFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        store.read(dataset -> {
            format.write(dataset, out);
            return format;
        });
        return out.toString(StandardCharsets.UTF_8);
    }
}
