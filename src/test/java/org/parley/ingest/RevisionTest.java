package org.parley.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.model.text.Document.Source;
import org.parley.rdf.history.ChangeLog;
import org.parley.rdf.history.Standing;
import org.parley.store.Store;

/** Texts that change: which are versions of one, and what becomes of the earlier. */
class RevisionTest {
    private static final String FIRST =
            "The two ministers met in Geneva on Monday and agreed to open a corridor for grain ships.\n";
    private static final String SECOND =
            "The two ministers met in Geneva on Tuesday and agreed to open a corridor for grain ships.\n";
    private static final String THIRD =
            "The two ministers met in Geneva on Tuesday and agreed to open a wide corridor for grain ships.\n";
    private static final String OTHER =
            "The parliament of the island voted against new taxes on fishing boats after a long night.\n";

    @TempDir
    private Path folder = Path.of("");

    private Newsroom news = new Newsroom(Store.inMemory(), folder);

    @BeforeEach
    void open() {
        news = new Newsroom(Store.inMemory(), folder);
    }

    @AfterEach
    void close() {
        news.store.close();
    }

    @Test
    void aChangedFileIsANewVersionAndOnlyTheNewestStands() throws IOException {
        readOneAfterAnother("talks.txt", FIRST, SECOND, THIRD);
        assertThat(news.standing(FIRST)).isEqualTo(new Standing.Superseded(Newsroom.document(THIRD)));
        assertThat(news.standing(SECOND)).isEqualTo(new Standing.Superseded(Newsroom.document(THIRD)));
        assertThat(news.standing(THIRD)).isEqualTo(new Standing.Stands());
        assertThat(news.ask("""
                PREFIX parley: <https://w3id.org/parley/ontology#>
                SELECT ?text ?version ?earlier {
                  ?document a parley:Document ; parley:text ?text ; parley:versionNumber ?version ; parley:revisionOf ?earlier }"""))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("text", THIRD)
                        .containsEntry("version", "3")
                        .containsEntry("earlier", Newsroom.document(SECOND)));
    }

    @Test
    void theEarlierVersionsAreInTheHistoryAndNoOrdinaryQueryMeetsThem() throws IOException {
        readOneAfterAnother("talks.txt", FIRST, SECOND);
        assertThat(
                        news.ask(
                                "SELECT * { { ?s ?p ?o } UNION { GRAPH ?g { ?s ?p ?o } } FILTER (CONTAINS(STR(?o), 'Monday')) }"))
                .isEmpty();
        assertThat(news.inHistory(FIRST)).isEqualTo(FIRST);
    }

    @Test
    void readingTheSameAgainChangesNothingHoweverOften() throws IOException {
        readOneAfterAnother("talks.txt", FIRST, SECOND);
        Set<Quad> before = news.quads();
        news.ingest();
        news.ingest();
        assertThat(news.quads()).isEqualTo(before);
    }

    @Test
    void anOlderTextThatComesAfterTheNewerIsLeftAlone() throws IOException {
        readOneAfterAnother("talks.txt", FIRST, SECOND);
        Set<Quad> before = news.quads();
        Files.delete(folder.resolve("talks.txt"));
        news.write("elsewhere/copy.txt", FIRST);
        assertThat(news.ingest())
                .singleElement()
                .isInstanceOfSatisfying(
                        Outcome.Superseded.class,
                        outcome -> assertThat(outcome.newer()).isEqualTo(Newsroom.document(SECOND)));
        assertThat(news.quads()).isEqualTo(before);
    }

    @Test
    void anOlderTextMayComeBackOnceTheNewerIsRetracted() throws IOException {
        readOneAfterAnother("talks.txt", FIRST, SECOND);
        news.retraction().retract(Newsroom.document(SECOND), "It was the other day.", null);
        assertThat(news.standing(FIRST)).isEqualTo(new Standing.Left());
        readOneAfterAnother("talks.txt", FIRST);
        assertThat(news.standing(FIRST)).isEqualTo(new Standing.Stands());
        readOneAfterAnother("talks.txt", THIRD);
        assertThat(news.standing(FIRST)).isEqualTo(new Standing.Superseded(Newsroom.document(THIRD)));
        assertThat(kinds()).containsExactly("added", "revised", "retracted", "restored", "revised");
    }

    @Test
    void filesOfOneAddressAreVersionsWhateverTheirNames() throws IOException {
        readFrom("https://Example.org/talks/", "a/talks.txt", FIRST);
        readFrom("http://example.org/talks#top", "b/corrected.txt", SECOND);
        assertThat(news.standing(FIRST)).isEqualTo(new Standing.Superseded(Newsroom.document(SECOND)));
    }

    @Test
    void filesOfOnePublisherAndNameAreVersions() throws IOException {
        read(published("The Courier", null), "a/talks.txt", FIRST);
        read(published("Courier", null), "b/talks.txt", SECOND);
        assertThat(news.standing(FIRST)).isEqualTo(new Standing.Superseded(Newsroom.document(SECOND)));
    }

    @Test
    void whatOneRunFindsSideBySideUnderOnePublisherAndNameAreTwoDocuments() throws IOException {
        news.write("a/talks.txt", FIRST);
        news.write("b/talks.txt", SECOND);
        news.ingest(published("The Courier", null), folder);
        assertBothStand(FIRST, SECOND);
        Set<Quad> before = news.quads();
        news.ingest(published("The Courier", null), folder);
        assertThat(news.quads()).isEqualTo(before);
    }

    @Test
    void filesOfOneNameInTwoFoldersAreTwoDocuments() throws IOException {
        read(Source.UNKNOWN, "a/talks.txt", FIRST);
        read(Source.UNKNOWN, "b/talks.txt", SECOND);
        assertBothStand(FIRST, SECOND);
    }

    @Test
    void anotherArticleInTheSameFileOrAtTheSameAddressIsADocumentOfItsOwn() throws IOException {
        readFrom("https://example.org/latest", "latest.txt", FIRST);
        readFrom("https://example.org/latest", "latest.txt", OTHER);
        assertBothStand(FIRST, OTHER);
    }

    @Test
    void anotherDayOrAnotherAddressIsAnotherDocument() throws IOException {
        read(published("The Courier", LocalDate.of(2025, 6, 2)), "daily.txt", FIRST);
        read(published("The Courier", LocalDate.of(2025, 6, 3)), "daily.txt", SECOND);
        assertBothStand(FIRST, SECOND);
        readFrom("https://example.org/one", "page.txt", THIRD);
        readFrom("https://example.org/two", "page.txt", THIRD.replace("wide", "narrow"));
        assertBothStand(THIRD, THIRD.replace("wide", "narrow"));
    }

    @Test
    void threeVersionsInOneRunFollowEachOther() throws IOException {
        for (String text : List.of(FIRST, SECOND, THIRD)) {
            news.write("talks-%d.txt".formatted(List.of(FIRST, SECOND, THIRD).indexOf(text)), text);
        }
        news.ingest(at("https://example.org/talks"), folder);
        assertThat(news.standing(FIRST)).isEqualTo(new Standing.Superseded(Newsroom.document(THIRD)));
        assertThat(news.standing(SECOND)).isEqualTo(new Standing.Superseded(Newsroom.document(THIRD)));
        assertThat(news.inHistory(SECOND)).isEqualTo(SECOND);
        Set<Quad> before = news.quads();
        news.ingest(at("https://example.org/talks"), folder);
        assertThat(news.quads()).isEqualTo(before);
    }

    @Test
    void aRevisionSaysWhichStatusesAndContrastsCameAndWent() throws IOException {
        news.copy(
                "r01a-trump-putin-white-house.txt",
                "r01a-trump-putin-white-house.json",
                "r01b-trump-putin-kremlin.txt");
        news.copy("r01b-trump-putin-kremlin.json");
        news.ingest();
        news.write(
                "r01b-trump-putin-kremlin.json",
                news.gold("r01b-trump-putin-kremlin.json")
                        .replaceFirst("(?s)(\"agreements\"\\s*:\\s*\\[).*?\\](\\s*,\\s*\"divergences\")", "$1]$2")
                        .replaceFirst("(?s),\\s*\"measures\"\\s*:.*\\]\\s*\\}\\s*$", "}"));
        news.write("r01b-trump-putin-kremlin.txt", news.gold("r01b-trump-putin-kremlin.txt") + "Corrected.\n");
        assertThat(news.ingest()).allMatch(Outcome.Ingested.class::isInstance);
        assertThat(news.changes()).last().satisfies(change -> {
            assertThat(change.kind()).isEqualTo("revised");
            assertThat(change.noLongerSays())
                    .anyMatch(line -> line.startsWith("agreed: Energy and infrastructure ceasefire (Kremlin readout"))
                    .contains("only in: prisoner exchange 175 for 175 on 19 March (Kremlin readout)")
                    .contains(
                            "narrower: negotiations on details of a Black Sea navigation agreement (Kremlin readout / White House readout)");
            assertThat(change.nowSays())
                    .contains(
                            "only in: technical negotiations on maritime ceasefire, full ceasefire, peace (White House readout)");
        });
    }

    @Test
    void aCorrectedAnnotationIsToldApartFromANewText() throws IOException {
        news.copy("seed.txt", "seed.json");
        news.ingest();
        Files.delete(folder.resolve("seed.json"));
        news.ingest();
        news.ingest();
        assertThat(kinds()).containsExactly("added", "reread");
        assertThat(news.changes().getLast().noLongerSays()).isNotEmpty();
    }

    @Test
    void theGraphIsTheSameAsIfOnlyTheNewestHadEverComeIn() throws IOException {
        readOneAfterAnother("talks.txt", FIRST, SECOND, THIRD);
        Set<Quad> revised = news.quadsWithoutNotes();
        news.store.close();
        news = new Newsroom(Store.inMemory(), folder);
        news.ingest();
        assertThat(news.quadsWithoutNotes()).isEqualTo(revised);
    }

    private List<String> kinds() {
        return news.changes().stream().map(ChangeLog.Entry::kind).toList();
    }

    private void assertBothStand(String one, String other) {
        assertThat(news.standing(one)).isEqualTo(new Standing.Stands());
        assertThat(news.standing(other)).isEqualTo(new Standing.Stands());
    }

    private void readOneAfterAnother(String name, String... texts) throws IOException {
        for (String text : texts) {
            read(Source.UNKNOWN, name, text);
        }
    }

    private void readFrom(String url, String name, String text) throws IOException {
        read(at(url), name, text);
    }

    private void read(Source source, String name, String text) throws IOException {
        Path file = news.write(name, text);
        assertThat(news.ingest(source, file)).singleElement().isInstanceOf(Outcome.Ingested.class);
    }

    private static Source at(String url) {
        return new Source(null, null, null, null, url);
    }

    private static Source published(String publisher, @Nullable LocalDate day) {
        return new Source(null, publisher, day, null, null);
    }
}
