package org.parley.extract;

import java.time.LocalDate;
import org.parley.annotate.Analysis;
import org.parley.annotate.Annotator;
import org.parley.annotate.Sentence;
import org.parley.extract.gazetteer.Words;
import org.parley.model.annotation.Annotation;
import org.parley.model.text.Document;

/** Reads short texts for tests, with models loaded once. */
public final class Reader {
    public static final LocalDate DAY = LocalDate.of(2025, 6, 12);
    private static final Annotator ANNOTATOR = Annotator.standard();
    private static final Extractor EXTRACTOR = Extractor.standard();

    /** A document of one paragraph under a title that says nothing, published on Thursday 12 June 2025. */
    public static Document document(String paragraph) {
        return Lines.document(
                "text",
                "News\n\nThis paragraph stands first so that the letterhead is over, and it has more than ninety letters.\n\n"
                        + paragraph,
                new Document.Source(null, null, DAY, null, null));
    }

    public static Annotation extract(String paragraph) {
        return EXTRACTOR.extract(document(paragraph));
    }

    /** The same paragraph where nothing tells when it was published. */
    public static Annotation extractUndated(String paragraph) {
        return EXTRACTOR.extract(Lines.document(
                "text", document(paragraph).text().characters(), new Document.Source(null, null, null, null, null)));
    }

    /** A whole text, title and letterhead included. */
    public static Annotation extractWhole(String text) {
        return EXTRACTOR.extract(Lines.document("text", text, new Document.Source(null, null, DAY, null, null)));
    }

    public static Analysis analysis(Document document) {
        return ANNOTATOR.annotate(document);
    }

    public static Words words(String sentence) {
        Document document = document(sentence);
        Sentence last = analysis(document).sentences().getLast();
        return new Words(last, document.text().characters());
    }

    private Reader() {}
}
