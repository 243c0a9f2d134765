package org.parley.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.document.Documents;
import org.parley.document.ReadingOptions;
import org.parley.model.annotation.Annotation;
import org.parley.rdf.Iris;
import org.parley.rdf.Parley;
import org.parley.rdf.joining.Judgement;
import org.parley.rdf.joining.Judgement.Verdict;
import org.parley.store.Store;

/** A person's file joins and parts things, and says what is wrong with a line. */
class JoinsFileTest {
    private static final Path GOLD = Path.of("src/test/resources/devset");
    private static final String BASE = Iris.DEFAULT_BASE;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void linesAreVerdictTwoIrisAndAReason() throws IOException {
        JoinsFile file = joins("# remark", "", "same\tactor/ghana\thttps://example.org/ghana\tone state");
        assertThat(file.read(Iris.DEFAULT))
                .isEqualTo(new JoinsFile.Lines(List.of(
                        new Judgement(Verdict.same, BASE + "actor/ghana", "https://example.org/ghana", "one state"))));
    }

    @Test
    void everyBadLineIsToldWithItsNumberAndARemedy() throws IOException {
        JoinsFile file = joins(
                "same\tactor/a\tactor/b",
                "same\tactor/a",
                "alike\tactor/a\tactor/b",
                "different\tactor/a\tsome body",
                "same\tactor/a\tactor/a",
                "different\tactor/b\tactor/a\tsecond thought");
        assertThat(file.read(Iris.DEFAULT))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.reason())
                                .doesNotContain("Line 1:")
                                .contains("Line 2: it has 2 cells. Part")
                                .contains("Line 3: \"alike\" is no verdict. Write same")
                                .contains("Line 4: \"some body\" is no IRI. Copy")
                                .contains("Line 5: both IRIs are the same. Name")
                                .contains("Line 6: line 1 is on the same two things. Keep"));
    }

    @Test
    void aFileThatIsNotThereIsRefused() {
        assertThat(new JoinsFile(folder.resolve("joins.tsv")).read(Iris.DEFAULT))
                .isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void filesAreFoundByNameAndInFolders() throws IOException {
        joins("same\tactor/a\tactor/b");
        Path more = Files.createDirectory(folder.resolve("more")).resolve("my-joins.tsv");
        Files.writeString(more, "same\tactor/a\tactor/b\n");
        assertThat(JoinsFile.among(List.of(folder.toString(), "-", "https://example.org/")))
                .extracting(JoinsFile::path)
                .containsExactlyInAnyOrder(folder.resolve("joins.tsv"), more);
        assertThat(JoinsFile.isOne("joins.tsv")).isTrue();
        assertThat(JoinsFile.isOne("sources.tsv")).isFalse();
    }

    @Test
    void whatIsJudgedMeetsPartsAndOutlastsReadingAgain() throws IOException {
        String seed = "event/call-2025-03-18-donald-trump-vladimir-putin";
        String other = "event/meeting-2024-10-23-narendra-modi-xi-jinping";
        try (Store store = Store.inMemory()) {
            Ingest ingest = new Ingest(
                    store,
                    Iris.DEFAULT,
                    new Preparation(Iris.DEFAULT, document -> Annotation.nothing(document.name())));
            read(ingest);
            assertThat(events(store)).contains(BASE + seed, BASE + other);

            assertThat(ingest.judge(joins("same\t%s\t%s".formatted(seed, other))))
                    .isInstanceOf(Outcome.Judged.class);
            assertThat(events(store)).contains(BASE + other).doesNotContain(BASE + seed);
            read(ingest);
            assertThat(events(store)).doesNotContain(BASE + seed);
            assertThat(union(store)
                            .contains(
                                    union(store).createResource(BASE + seed),
                                    SKOS.exactMatch,
                                    union(store).createResource(BASE + other)))
                    .isTrue();

            ingest.judge(joins("open\t%s\t%s".formatted(seed, other)));
            assertThat(events(store)).contains(BASE + seed, BASE + other);
        }
    }

    private static void read(Ingest ingest) {
        try (var readings = Documents.read(
                List.of(
                        GOLD.resolve("seed.txt").toString(),
                        GOLD.resolve("r02a-modi-xi-india.txt").toString(),
                        GOLD.resolve("r02b-modi-xi-china.txt").toString()),
                ReadingOptions.DEFAULT)) {
            ingest.read(readings, outcome -> assertThat(outcome).isInstanceOf(Outcome.Ingested.class));
        }
    }

    private static List<String> events(Store store) {
        return union(store)
                .listSubjectsWithProperty(RDF.type, Parley.Event)
                .mapWith(event -> event.getURI())
                .toList();
    }

    private static Model union(Store store) {
        return store.read(dataset -> ModelFactory.createDefaultModel().add(dataset.getUnionModel()));
    }

    private JoinsFile joins(String... lines) throws IOException {
        Path file = folder.resolve("joins.tsv");
        Files.write(file, Stream.of(lines).toList());
        return new JoinsFile(file);
    }
}
