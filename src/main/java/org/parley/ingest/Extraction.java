package org.parley.ingest;

import org.parley.compare.voices.Disagreements;
import org.parley.extract.Extractor;
import org.parley.model.annotation.Annotation;
import org.parley.model.text.Document;

/** What Parley reads in a text by itself: its records, and where those it cites differ. Free to share between threads. */
public final class Extraction {
    private final Extractor extractor;
    private final Disagreements disagreements = new Disagreements(Comparison.comparer());

    private Extraction(Extractor extractor) {
        this.extractor = extractor;
    }

    /** With Parley's own lexicons, gazetteers and models. */
    public static Extraction standard() {
        return new Extraction(Extractor.standard());
    }

    /** One that takes every attribution for a statement, thoughts, feelings and intentions too. */
    public static Extraction ofAllAttributions() {
        return new Extraction(Extractor.ofAllAttributions());
    }

    /** Everything that is found in a document. */
    public Annotation of(Document document) {
        return disagreements.tellIn(extractor.extract(document));
    }
}
