package org.parley.extract.gazetteer;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.extract.gazetteer.Gazetteer.Entry;
import org.parley.model.Block;
import org.parley.model.Document;
import org.parley.model.DocumentKind;
import org.parley.model.Span;

/**
 * Who gives a document out, and so what kind it is: a body's own account of an event, or a news article. The head of the
 * text tells: a line with the issuing office, or a title that calls it a readout.
 *
 * @param issuer the issuing body, null for articles and where it is not named
 * @param names what the head names: the issuer, other offices, states
 * @param form the words that say what the text is ("Press release"), null where there are none
 */
public record Issuance(
        DocumentKind kind,
        @Nullable Entry issuer,
        List<Letterhead.Part> names,
        @Nullable Span form) {
    private static final Pattern BYLINE = Pattern.compile("(?i)^\\s*by\\s.*");

    public Issuance {
        names = List.copyOf(names);
    }

    /** Reads the head of a document. */
    public static Issuance of(Document document) {
        List<Letterhead.Part> head = Letterhead.parts(document);
        Span form = Forms.in(document, head);
        Entry named = issuer(document, head);
        Entry issuer =
                named == null && form != null ? OfficeHouses.issuer(document).orElse(null) : named;
        boolean readout = (issuer != null || form != null) && !hasByline(document);
        List<Letterhead.Part> names = head.stream()
                .filter(part -> part.entry() != null && !part.place())
                .toList();
        return readout
                ? new Issuance(DocumentKind.readout, issuer, names, form)
                : new Issuance(DocumentKind.article, null, names, null);
    }

    /** The last office on the letterhead, which is the one nearest to the text; else the publisher. */
    private static @Nullable Entry issuer(Document document, List<Letterhead.Part> head) {
        String publisher = document.source().publisher();
        return head.reversed().stream()
                .filter(Letterhead.Part::isOffice)
                .map(Letterhead.Part::entry)
                .findFirst()
                .orElseGet(() -> publisher == null
                        ? null
                        : Offices.read(publisher, document).orElse(null));
    }

    private static boolean hasByline(Document document) {
        return document.blocks().stream()
                .anyMatch(block -> block.kind() == Block.Kind.byline
                        && BYLINE.matcher(block.span().text()).matches());
    }
}
