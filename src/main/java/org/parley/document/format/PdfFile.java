package org.parley.document.format;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** A PDF with text in it, taken out page by page in the order in which it was written. */
final class PdfFile implements InputFormat {
    /** What a PDF may unpack to while it is read. */
    private static final long MOST_MEMORY = 128_000_000;

    @Override
    public List<String> endings() {
        return List.of("pdf");
    }

    @Override
    public List<String> mediaTypes() {
        return List.of("application/pdf");
    }

    @Override
    public boolean recognises(byte[] bytes) {
        return new String(bytes, 0, Math.min(bytes.length, 5), StandardCharsets.ISO_8859_1).equals("%PDF-");
    }

    @Override
    public Content read(byte[] bytes, @Nullable String charset, Limits limits) {
        return TimeLimit.within(limits.time(), () -> read(bytes, limits), failure -> failure);
    }

    private static Content read(byte[] bytes, Limits limits) throws IOException {
        var memory = MemoryUsageSetting.setupMainMemoryOnly(MOST_MEMORY).streamCache;
        try (PDDocument pdf = Loader.loadPDF(bytes, "", null, null, memory)) {
            if (pdf.getNumberOfPages() > limits.pages()) {
                return new Content.Unreadable(
                        "It has %d pages, more than %d.".formatted(pdf.getNumberOfPages(), limits.pages()),
                        "Take out the pages that matter and give those.");
            }
            String text = PdfPages.text(pages(pdf, limits));
            return text.isBlank()
                    ? new Content.Unreadable(
                            "It has no text, only pictures of it.", "Run it through text recognition (OCR) first.")
                    : Content.Words.plain(text);
        } catch (InvalidPasswordException locked) {
            return new Content.Unreadable("It is encrypted.", "Save a copy without a password and give that.");
        }
    }

    private static List<String> pages(PDDocument pdf, Limits limits) throws IOException {
        List<String> pages = new ArrayList<>();
        Stripper stripper = new Stripper(limits.bytes());
        for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            StringWriter words = new StringWriter();
            stripper.writeText(pdf, words);
            pages.add(words.toString());
        }
        return pages;
    }

    /** Takes text out line by line, paragraphs apart, and stops when it is interrupted or the text has no end. */
    private static final class Stripper extends PDFTextStripper {
        private int room;

        Stripper(int mostCharacters) {
            room = mostCharacters;
            setSortByPosition(false);
            setLineSeparator("\n");
            setParagraphEnd("\n");
        }

        @Override
        protected void writeString(String words, List<TextPosition> positions) throws IOException {
            room -= words.length();
            if (room < 0 || Thread.currentThread().isInterrupted()) {
                throw new IOException("its text has no end");
            }
            super.writeString(words, positions);
        }
    }
}
