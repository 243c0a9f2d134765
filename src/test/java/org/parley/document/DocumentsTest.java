package org.parley.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.document.format.Limits;
import org.parley.model.text.Document;

class DocumentsTest {
    private static final String TEXT = "Peru and Chile Sign Accord\n\nPeru and Chile signed an accord on Monday.\n";

    @TempDir
    Path folder;

    @Test
    void keepsEveryCharacterOfAText() throws IOException {
        String text = "\n  Title 🚛 \n\n\tPeru and Chile signed.  \n\n\n";
        assertThat(accepted(write("a.txt", text)).text().characters()).isEqualTo(text);
    }

    @Test
    void dropsTheByteOrderMarkAndMakesLineBreaksLf() throws IOException {
        assertThat(accepted(write("a.txt", "\uFEFFTitle\r\n\r\nPeru signed.\rSo did Chile."))
                        .text()
                        .characters())
                .isEqualTo("Title\n\nPeru signed.\nSo did Chile.");
    }

    @Test
    void spansOfBlocksCountCodePoints() throws IOException {
        Document document = accepted(write("a.txt", "🚛 Trucks Roll Again\n\nTrucks rolled 🚛 on Monday.\n"));
        assertThat(document.blocks())
                .allSatisfy(
                        block -> assertThat(document.text().holds(block.span())).isTrue());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            empty.txt   | ''           | It holds no text.
            blank.txt   | ' \\n\\t\\n' | It holds no text.
            nul.txt     | 'a\\0b'      | It holds the control character U+0000 at offset 1.
            bell.txt    | 'ab\\7'      | It holds the control character U+0007 at offset 2.
            letter.docx | 'words'      | Its ending is none of those that are read: .htm, .html, .pdf, .text, .txt, .xhtml.
            a.json      | '{}'         | It is no text: a .json file is the annotation of the text beside it.
            fake.pdf    | 'words'      | It is damaged or made in a way that cannot be read
            pdf.txt     | '%PDF-1.7'   | It is a PDF, not a text.
            menu.html   | '<html><a href="x">Home</a></html>' | The page holds no article text
            """)
    void refusesWithAReason(String name, String content, String reason) throws IOException {
        Reading.Refused refused = refused(write(name, content.translateEscapes()));
        assertThat(refused.reason()).startsWith(reason);
        assertThat(refused.remedy()).isNotBlank();
    }

    @Test
    void keepsWhatOldEncodingsLeftBehind() throws IOException {
        assertThat(accepted(write("a.txt", "The envoy\u0092s plane left.\n"))
                        .text()
                        .characters())
                .contains("envoy\u0092s");
    }

    @Test
    void namesTheByteThatIsNoUtf8() throws IOException {
        byte[] latin = "Ann\u00e9e".getBytes(Charset.forName("windows-1252"));
        Reading.Refused refused = refused(Files.write(folder.resolve("a.txt"), latin));
        assertThat(refused.reason()).isEqualTo("It is not UTF-8: the byte at offset 3 (0xE9) fits no character.");
        assertThat(refused.remedy()).contains("iconv");
    }

    @Test
    void refusesUtf16() throws IOException {
        Path file = Files.write(folder.resolve("a.txt"), "\uFEFFwords".getBytes(StandardCharsets.UTF_16LE));
        assertThat(refused(file).reason()).isEqualTo("It is encoded in UTF-16.");
    }

    @Test
    void refusesATextOverTheLimits() throws IOException {
        Limits limits = new Limits(1000, 100, 1, Duration.ofSeconds(5), 1);
        ReadingOptions options = new ReadingOptions(Document.Source.UNKNOWN, limits);
        Path large = write("large.txt", "word\n".repeat(300));
        Path wide = write("wide.txt", "word ".repeat(30));
        assertThat(Documents.read(List.of(large.toString(), wide.toString()), options))
                .extracting(reading -> ((Reading.Refused) reading).reason())
                .containsExactly("It is larger than 1000 bytes.", "It holds a paragraph of more than 100 characters.");
    }

    @Test
    void refusesWhatIsNotThere() {
        assertThat(refused(folder.resolve("missing.txt")).reason()).isEqualTo("There is no such file.");
    }

    @Test
    void goesOnThroughAFolderAfterABadFile() throws IOException {
        write("b.txt", "\0");
        write("a.txt", TEXT);
        write("a.json", "{}");
        write("README.md", "words");
        write(".hidden.txt", "words");
        Files.createDirectory(folder.resolve("sub"));
        write("sub/c.txt", TEXT);
        assertThat(Documents.read(List.of(folder.toString()), ReadingOptions.DEFAULT))
                .extracting(reading -> folder.relativize(Path.of(reading.input())) + " "
                        + reading.getClass().getSimpleName())
                .containsExactly("a.txt Accepted", "b.txt Refused", "sub/c.txt Accepted");
    }

    @Test
    void readsStandardInput() {
        var in = new ByteArrayInputStream(TEXT.getBytes(StandardCharsets.UTF_8));
        assertThat(Documents.read(List.of("-"), ReadingOptions.DEFAULT, in))
                .singleElement()
                .satisfies(reading -> {
                    Reading.Accepted accepted = (Reading.Accepted) reading;
                    assertThat(accepted.file()).isNull();
                    assertThat(accepted.document().name()).isEqualTo("stdin");
                    assertThat(accepted.document().source().title()).isEqualTo("Peru and Chile Sign Accord");
                });
    }

    @Test
    void recognisesAPageOnStandardInput() throws IOException {
        try (var in = Files.newInputStream(Path.of("src/test/resources/document/layout/page-json-ld.html"))) {
            assertThat(Documents.read(List.of("-"), ReadingOptions.DEFAULT, in))
                    .singleElement()
                    .extracting(reading ->
                            ((Reading.Accepted) reading).document().source().author())
                    .isEqualTo("Leila Haddad, Tomás Rivera");
        }
    }

    @Test
    void neverLetsScriptsIntoTheText() {
        String text = accepted(Path.of("src/test/resources/document/layout/page-json-ld.html"))
                .text()
                .characters();
        assertThat(text).doesNotContain("Scripted", "document.write", "schema.org", "color");
    }

    @Test
    void believesTheCommandLineBeforeTheText() throws IOException {
        Document.Source given = new Document.Source(null, "Post", LocalDate.of(2020, 1, 2), null, null);
        Path file = write("a.txt", "Peru and Chile Sign Accord\n\nLima, 9 July 2021\n\nPeru signed an accord.\n");
        assertThat(Documents.read(List.of(file.toString()), new ReadingOptions(given, Limits.DEFAULT)))
                .extracting(reading -> ((Reading.Accepted) reading).document().source())
                .containsExactly(new Document.Source(
                        "Peru and Chile Sign Accord", "Post", LocalDate.of(2020, 1, 2), null, null));
    }

    @Test
    void readsAPageInTheEncodingItDeclares() throws IOException {
        String page = "<html><head><meta charset=windows-1251><title>Письмо</title></head><body><article><p>"
                + "Слово о мире. ".repeat(20) + "</p></article></body></html>";
        Path file = Files.write(folder.resolve("a.html"), page.getBytes(Charset.forName("windows-1251")));
        assertThat(accepted(file).text().characters()).startsWith("Письмо\n\nСлово о мире.");
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private static Document accepted(Path file) {
        return ((Reading.Accepted) only(file)).document();
    }

    private static Reading.Refused refused(Path file) {
        return (Reading.Refused) only(file);
    }

    private static Reading only(Path file) {
        return Documents.read(List.of(file.toString()), ReadingOptions.DEFAULT)
                .findFirst()
                .orElseThrow();
    }
}
