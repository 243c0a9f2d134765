package org.parley.document.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;

class PdfFileTest {
    @Test
    void joinsLinesIntoParagraphs() throws IOException {
        byte[] pdf = pdf(List.of(
                "Press statement after the talks in Gaborone",
                "",
                "The ministers of the two countries met in Gaborone on Tuesday and agreed to re-",
                "open the bridge over the river, which had been closed to lorries since last sum-",
                "mer. They thanked the engineers.",
                "",
                "A high-level group will meet again. It was agreed that the high-",
                "level group reports by the end of the month.",
                "1"));
        assertThat(read(pdf, Limits.DEFAULT)).isEqualTo(Content.Words.plain("""
                Press statement after the talks in Gaborone

                The ministers of the two countries met in Gaborone on Tuesday and agreed to reopen \
                the bridge over the river, which had been closed to lorries since last summer. They thanked the engineers.

                A high-level group will meet again. It was agreed that the high-level group reports \
                by the end of the month.
                """));
    }

    @Test
    void dropsRunningHeadsAndJoinsAcrossPages() throws IOException {
        List<String> first = List.of("Ministry Bulletin 7", "", "The ministers met in Gaborone and agreed to open the");
        List<String> second = List.of("Ministry Bulletin 7", "", "bridge over the river to lorries on Monday morning.");
        List<String> third = List.of("Ministry Bulletin 7", "", "They will meet again in the coming summer in Harare.");
        assertThat(read(pdf(first, second, third), Limits.DEFAULT)).isEqualTo(Content.Words.plain("""
                The ministers met in Gaborone and agreed to open the bridge over the river to lorries on Monday morning.

                They will meet again in the coming summer in Harare.
                """));
    }

    @Test
    void refusesPicturesOfText() throws IOException {
        assertThat(reason(pdf(List.of()))).isEqualTo("It has no text, only pictures of it.");
    }

    @Test
    void refusesTooManyPages() throws IOException {
        Limits onePage = new Limits(100_000, 1000, 1, Duration.ofSeconds(10), 0);
        assertThat(read(pdf(List.of("a"), List.of("b")), onePage))
                .isEqualTo(new Content.Unreadable(
                        "It has 2 pages, more than 1.", "Take out the pages that matter and give those."));
    }

    @Test
    void refusesALockedFile() throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            pdf.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            assertThat(reason(bytes(pdf))).isEqualTo("It is encrypted.");
        }
    }

    private static String reason(byte[] pdf) {
        return ((Content.Unreadable) read(pdf, Limits.DEFAULT)).reason();
    }

    private static Content read(byte[] pdf, Limits limits) {
        return new PdfFile().read(pdf, null, limits);
    }

    @SafeVarargs
    private static byte[] pdf(List<String>... pages) throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            for (List<String> lines : pages) {
                PDPage page = new PDPage();
                pdf.addPage(page);
                try (PDPageContentStream out = new PDPageContentStream(pdf, page)) {
                    write(out, lines);
                }
            }
            return bytes(pdf);
        }
    }

    private static void write(PDPageContentStream out, List<String> lines) throws IOException {
        out.beginText();
        out.setFont(new PDType1Font(FontName.HELVETICA), 11);
        out.setLeading(14);
        out.newLineAtOffset(72, 700);
        for (String line : lines) {
            if (!line.isEmpty()) {
                out.showText(line);
            }
            out.newLine();
        }
        out.endText();
    }

    private static byte[] bytes(PDDocument pdf) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        pdf.save(out);
        return out.toByteArray();
    }
}
