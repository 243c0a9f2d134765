package org.parley.extract.issuance;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.extract.gazetteer.Gazetteer.Entry;
import org.parley.model.text.Block;
import org.parley.model.text.Document;
import org.parley.model.text.DocumentKind;
import org.parley.model.text.Span;

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

    /** Reads what stands around the text of a document. */
    public static Issuance of(Document document) {
        List<Letterhead.Part> head = Letterhead.head(document);
        List<Letterhead.Part> tail = Letterhead.tail(document);
        Span form = Forms.in(document, head, tail);
        Entry office = office(document, head.reversed(), tail);
        boolean readout = (office != null || form != null || Manner.isAccount(document)) && !hasByline(document);
        List<Letterhead.Part> names = Stream.concat(head.stream(), tail.stream())
                .filter(part -> part.entry() != null && !part.place())
                .toList();
        if (!readout) {
            return new Issuance(DocumentKind.article, null, names, null);
        }
        Entry issuer = office == null ? Officials.issuer(document).orElse(null) : office;
        return new Issuance(DocumentKind.readout, issuer, names, form);
    }

    /** The last office above the text, which is the one nearest to it; else the first below it; else the publisher. */
    private static @Nullable Entry office(Document document, List<Letterhead.Part> head, List<Letterhead.Part> tail) {
        String publisher = document.source().publisher();
        return Stream.concat(head.stream(), tail.stream())
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
