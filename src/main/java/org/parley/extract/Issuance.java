package org.parley.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.model.Block;
import org.parley.model.Document;
import org.parley.model.DocumentKind;
import org.parley.model.Span;

/**
 * Who gives a document out, and so what kind it is: a body's own account of an event, or a news article. The head of the
 * text tells: a line with the issuing office, or a title that calls it a readout.
 *
 * @param issuer the issuing body, null for articles and where it is not named
 * @param named where the head names the issuer, null where it does not or names it as a place only
 * @param form the words that say what the text is ("Press release"), null where there are none
 */
record Issuance(
        DocumentKind kind,
        Gazetteer.@Nullable Entry issuer,
        @Nullable Span named,
        @Nullable Span form) {
    private static final int HEAD_LINE = 90;
    private static final Pattern PARTS = Pattern.compile("[^|\\n–—,]+");
    private static final Pattern BYLINE = Pattern.compile("(?i)^\\s*(?:by\\b|\\S+ reporting\\b)");

    /** Reads the head of a document. */
    static Issuance of(Document document) {
        List<Segment> head = head(document);
        Segment office = null;
        for (Segment segment : head) {
            if (segment.entry() != null) {
                office = segment;
            }
        }
        Span form = Forms.in(document, head);
        Gazetteer.Entry published = publisher(document);
        Gazetteer.Entry issuer = office != null ? office.entry() : published;
        boolean readout = issuer != null || (form != null && !hasByline(document));
        if (!readout) {
            return new Issuance(DocumentKind.article, null, null, null);
        }
        return new Issuance(
                DocumentKind.readout, issuer, office == null || office.place() ? null : office.span(), form);
    }

    private static Gazetteer.@Nullable Entry publisher(Document document) {
        String publisher = document.source().publisher();
        return publisher == null ? null : Offices.read(publisher, document).orElse(null);
    }

    private static boolean hasByline(Document document) {
        return document.blocks().stream()
                .anyMatch(block -> block.kind() == Block.Kind.byline
                        || BYLINE.matcher(block.span().text()).find());
    }

    /** A part of a line above the text. */
    record Segment(Span span, Gazetteer.@Nullable Entry entry, boolean place) {}

    private static List<Segment> head(Document document) {
        List<Segment> segments = new ArrayList<>();
        for (Block block : document.blocks()) {
            boolean title = block.kind() == Block.Kind.title;
            if (block.span().text().length() > HEAD_LINE && !title) {
                break;
            }
            if (!title && block.kind() != Block.Kind.byline && block.kind() != Block.Kind.caption) {
                segments.addAll(segments(document, block));
            }
        }
        return segments;
    }

    private static List<Segment> segments(Document document, Block block) {
        List<Segment> segments = new ArrayList<>();
        String characters = document.text().characters();
        int from = document.text().index(block.span().start());
        var part = PARTS.matcher(block.span().text());
        while (part.find()) {
            int start = from + part.start();
            int end = from + part.end();
            while (start < end && Character.isWhitespace(characters.charAt(start))) {
                start++;
            }
            while (end > start && Character.isWhitespace(characters.charAt(end - 1))) {
                end--;
            }
            start = Offices.withoutArticle(characters, start, end);
            if (start < end) {
                segments.add(segment(document, block, start, end));
            }
        }
        return segments;
    }

    private static Segment segment(Document document, Block block, int start, int end) {
        Span span = document.text().span(start, end);
        Optional<Gazetteer.Entry> office = Offices.read(span.text(), document);
        return new Segment(
                span, office.orElse(null), Offices.isPlaceLine(block.span().text()));
    }
}
