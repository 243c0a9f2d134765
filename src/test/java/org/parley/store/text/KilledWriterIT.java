package org.parley.store.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.store.Store;

/** A process that is killed at any moment leaves an index that is in step with the store once it is opened. */
class KilledWriterIT {
    private static final int KILLS = Integer.getInteger("kills", 5);

    @TempDir
    private Path folder = Path.of("");

    @Test
    void theIndexIsInStepAfterAKill() throws Exception {
        Random random = new Random(3);
        Path place = folder.resolve("store");
        for (int kill = 0; kill < KILLS; kill++) {
            Path said = folder.resolve("said-" + kill);
            Process process = WritingProcess.start(place, kill, said);
            try {
                while (Files.size(said) < 2 && process.isAlive()) {
                    Thread.sleep(10);
                }
                Thread.sleep(random.nextInt(1_500));
            } finally {
                process.destroyForcibly().waitFor();
            }
            assertThat(Files.readAllLines(said)).as("writes before the kill").isNotEmpty();
            assertThat(Files.size(place.resolve("text/pending"))).isPositive();
            try (Store store = Store.open(place)) {
                FullTextTest.inStep(store);
                assertThat(FullTextTest.ask(store, "SELECT ?s { ?s text:query \"round\" }"))
                        .isNotEmpty();
            }
        }
    }
}
