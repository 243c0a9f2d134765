package org.parley.cli.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.cli.Run;

/** The commands that take documents back and tell what changed, on a store of two annotated texts. */
class RetractCommandTest {
    private static final Path GOLD = Path.of("src/test/resources/devset");
    private static final String KREMLIN = "r01b-trump-putin-kremlin";

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void fill() throws IOException {
        Files.createDirectories(folder.resolve("texts"));
        for (String name : new String[] {"seed.txt", "seed.json", KREMLIN + ".txt", KREMLIN + ".json"}) {
            Files.copy(GOLD.resolve(name), folder.resolve("texts").resolve(name));
        }
        assertThat(ingest().exitCode()).isZero();
    }

    @Test
    void aDocumentGoesAndComesBack() throws IOException {
        Run retracted = run("retract", KREMLIN, "--reason", "A forgery", "--by", "Ada");
        assertThat(retracted.exitCode()).isZero();
        assertThat(retracted.err()).startsWith("Retracted ").contains("parley retract --undo ");
        Run again = ingest();
        assertThat(again.exitCode()).isEqualTo(1);
        assertThat(again.err())
                .containsPattern(
                        "/doc/\\S+ was retracted on \\d{4}-\\d\\d-\\d\\d by Ada: A forgery\\. If it is to stand")
                .contains("1 ingested, 1 refused");
        assertThat(run("retract", KREMLIN, "--undo").err()).contains("stands again");
        assertThat(ingest().exitCode()).isZero();
        JsonNode changes = new ObjectMapper()
                .readTree(run("changes", "--since", "2020-01-01", "--format", "json")
                        .out());
        assertThat(changes.findValuesAsText("kind")).containsExactly("added", "added", "retracted", "restored");
        assertThat(changes.get(2).path("reason").asText()).isEqualTo("A forgery");
        assertThat(changes.get(2).path("by").asText()).isEqualTo("Ada");
    }

    @Test
    void changesAreToldInATableOfWhatHappenedSince() {
        assertThat(run("changes", "--since", "2020-01-01").out())
                .contains("added")
                .contains("(" + KREMLIN + ")");
        assertThat(run("changes", "--since", "2999-01-01T00:00Z").out()).isEqualTo("Nothing has changed.\n");
    }

    @Test
    void whatIsUnclearIsToldAndChangesNothing() {
        assertFails("--reason", "retract", KREMLIN);
        assertFails("Say why", "retract", KREMLIN, "--reason", " ");
        assertFails("There is no document \"nobody\"", "retract", "nobody", "--reason", "none");
        assertFails("There is no retracted document", "retract", KREMLIN, "--undo");
        assertFails("neither a day", "changes", "--since", "yesterday");
        assertThat(run("changes", "--since", "2020-01-01").out()).doesNotContain("retracted");
    }

    @Test
    void aNameThatSeveralBearIsAnsweredWithAllOfThem() throws IOException {
        Files.createDirectories(folder.resolve("texts/other"));
        Files.writeString(folder.resolve("texts/other/seed.txt"), "It rained in the mountains all night.\n");
        Files.writeString(folder.resolve("texts/other/seed.json"), """
                {"id": "seed", "kind": "article", "title": "Rain", "publisher": "The Courier", "published": "2025-06-03",
                 "actors": [], "events": [], "readouts": [], "statements": [], "agreements": [], "divergences": []}""");
        ingest();
        Run run = run("retract", "seed", "--reason", "none");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("give the digest of the one you mean").contains("\"Rain\" (seed)");
    }

    private void assertFails(String message, String... arguments) {
        Run run = run(arguments);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(message);
    }

    private Run ingest() {
        return run("ingest", folder.resolve("texts").toString());
    }

    private Run run(String... arguments) {
        String[] all = new String[arguments.length + 2];
        System.arraycopy(arguments, 0, all, 0, arguments.length);
        all[all.length - 2] = "--store";
        all[all.length - 1] = folder.resolve("store").toString();
        return Run.of(all);
    }
}
