package org.parley.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.model.text.Document;

class SourcesTableTest {
    @TempDir
    Path folder;

    @BeforeEach
    void writeTexts() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "A Title\n\nLima, 9 July 2021\n\nPeru signed an accord.\n");
        Files.writeString(folder.resolve("b.txt"), "B Title\n\nChile signed an accord.\n");
    }

    @Test
    void tellsWhatTextsDoNotSayThemselves() throws IOException {
        table(
                "file\tdate\tpublisher\turl\tnote",
                "# a remark",
                "b.txt\t2024-05-06\tPost\thttps://post.example/b\tcopied");
        assertThat(accepted())
                .contains(new Document.Source(
                        "B Title", "Post", LocalDate.of(2024, 5, 6), null, "https://post.example/b"));
    }

    @Test
    void isBelievedBeforeTheText() throws IOException {
        table("file\tdate", "a.txt\t2024-05-06");
        assertThat(accepted()).extracting(Document.Source::published).contains(LocalDate.of(2024, 5, 6));
    }

    @Test
    void holdsForAFileGivenAlone() throws IOException {
        table("file\tdate", "a.txt\t2024-05-06");
        String file = folder.resolve("a.txt").toString();
        assertThat(Documents.read(List.of(file), ReadingOptions.DEFAULT))
                .extracting(reading ->
                        ((Reading.Accepted) reading).document().source().published())
                .containsExactly(LocalDate.of(2024, 5, 6));
    }

    @Test
    void refusesTheTextOfAMalformedLineAndReadsTheOthers() throws IOException {
        table("file\tdate", "a.txt\t6 May", "b.txt\t2024-05-06");
        assertThat(refusals())
                .containsExactly("a.txt: Line 2 of sources.tsv gives the date \"6 May\","
                        + " which is no day written like 2025-03-18.");
        assertThat(accepted()).hasSize(1);
    }

    @Test
    void refusesLinesThatFitNoText() throws IOException {
        table("file\tdate", "\t2024-05-06", "c.txt\t2024-05-06", "b.txt\t2024-05-06\tmore");
        assertThat(refusals())
                .containsExactly(
                        "sources.tsv: Line 2 of sources.tsv names no file.",
                        "sources.tsv: It tells of c.txt, which is not there.",
                        "b.txt: Line 4 of sources.tsv has 3 cells under 2 columns.");
    }

    @Test
    void refusesAFirstLineWithUnknownColumns() throws IOException {
        table("file\tpulisher", "a.txt\tPost");
        assertThat(refusals())
                .containsExactly("sources.tsv: Line 1 should name the columns, but says: file, pulisher.");
        assertThat(accepted()).hasSize(2);
    }

    private void table(String... lines) throws IOException {
        Files.write(folder.resolve("sources.tsv"), List.of(lines));
    }

    private List<Document.Source> accepted() {
        return read().filter(Reading.Accepted.class::isInstance)
                .map(reading -> ((Reading.Accepted) reading).document().source())
                .toList();
    }

    private List<String> refusals() {
        return read().filter(Reading.Refused.class::isInstance)
                .map(Reading.Refused.class::cast)
                .map(refused -> Path.of(refused.input()).getFileName() + ": " + refused.reason())
                .toList();
    }

    private Stream<Reading> read() {
        return Documents.read(List.of(folder.toString()), ReadingOptions.DEFAULT);
    }
}
