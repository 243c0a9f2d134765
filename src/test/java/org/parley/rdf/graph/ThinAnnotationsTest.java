package org.parley.rdf.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.parley.model.annotation.Actor;
import org.parley.model.annotation.Annotation;
import org.parley.model.annotation.Event;
import org.parley.model.annotation.Omission;
import org.parley.model.annotation.Readout;
import org.parley.model.annotation.Statement;
import org.parley.model.annotation.StatusReport;
import org.parley.model.text.Document;
import org.parley.model.text.DocumentKind;
import org.parley.model.text.Text;
import org.parley.model.vocabulary.ActorType;
import org.parley.model.vocabulary.EventType;
import org.parley.model.vocabulary.IsoDuration;
import org.parley.model.vocabulary.MeasureType;
import org.parley.model.vocabulary.Quotation;
import org.parley.model.vocabulary.Status;
import org.parley.rdf.Parley;

/** Whatever the format allows conforms, however little was found and however odd the text. */
class ThinAnnotationsTest {
    private static final Conformance CONFORMANCE = new Conformance(Gold.IRIS);
    private static final Text TEXT =
            new Text(Character.toString(0x1F54A) + " 外交部: Ama said the dam is full. She was silent on fish.");
    private static final Actor AMA =
            new Actor("a1", "Ama Serwaa", ActorType.Person, List.of(TEXT.span(8, 11)), "minister", "a2", null, null);
    private static final Actor MINISTRY =
            new Actor("a2", "外交部", ActorType.GovernmentBody, List.of(TEXT.span(3, 6)), null, null, null, null);

    @Test
    void nothingAtAll() {
        assertThat(faults(thin(DocumentKind.article, null))).isEmpty();
        assertThat(faults(thin(DocumentKind.readout, null))).isEmpty();
    }

    @Test
    void aReadoutOfNoEventIsRemarksOfItsIssuer() {
        DocumentGraphs graphs = map(thin(DocumentKind.readout, "Ministry of Fish"));
        assertThat(CONFORMANCE.faults(graphs)).isEmpty();
        assertThat(graphs.quads().getUnionModel().contains(null, RDF.type, Parley.Remarks))
                .isTrue();
    }

    @Test
    void recordsThatHaveOnlyWhatTheyMust() {
        var event =
                new Event("e1", EventType.Other, List.of(), null, new IsoDuration("P2W"), null, List.of(), null, null);
        var readout = new Readout("r1", "a2", "e1", List.of(), 0.4, "letterhead");
        var annotation = annotation(DocumentKind.article, null, List.of(event), List.of(readout), statement("r1"));
        assertThat(faults(annotation)).isEmpty();
        assertThat(Gold.lines(map(annotation).quads())).anyMatch(line -> line.contains("P14D"));
    }

    @Test
    void oneActorUnderTwoSpellingsHasOneLabel() {
        var twin = new Actor("a3", "Ama Serwáa", ActorType.Person, List.of(), null, null, null, null);
        var namesake = new Actor("a4", "Ama Serwaa", ActorType.Organization, List.of(), null, null, null, null);
        var annotation = new Annotation(
                "thin",
                DocumentKind.article,
                "Fish",
                null,
                null,
                null,
                null,
                null,
                List.of(AMA, MINISTRY, twin, namesake),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        assertThat(faults(annotation)).isEmpty();
    }

    @Test
    void aNetworkNobodyKnowsAndNoEvent() {
        assertThat(faults(annotation(DocumentKind.article, null, List.of(), List.of(), statement("Pigeon Post"))))
                .isEmpty();
    }

    private static Statement statement(String via) {
        return new Statement(
                "s1",
                List.of("a1"),
                null,
                null,
                List.of(TEXT.span(17, 32)),
                Quotation.indirect,
                via,
                List.of(),
                null,
                List.of(),
                null,
                null);
    }

    private static Annotation thin(DocumentKind kind, @Nullable String issuer) {
        return new Annotation(
                "thin", kind, "", null, null, issuer, null, null, List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(), List.of(), List.of());
    }

    private static Annotation annotation(
            DocumentKind kind,
            @Nullable String issuer,
            List<Event> events,
            List<Readout> readouts,
            Statement statement) {
        var report = new StatusReport(
                "g1",
                "fish",
                List.of(),
                TEXT.span(17, 32),
                Status.signed,
                List.of(),
                List.of(),
                MeasureType.other,
                null,
                null,
                null,
                List.of(),
                null,
                List.of(),
                null,
                null);
        var omission = new Omission("o1", "a1", TEXT.span(34, 56), null, null, null, null);
        return new Annotation(
                "thin",
                kind,
                "Fish",
                "外交部",
                LocalDate.of(2025, 6, 3),
                issuer,
                "Kofi Adu",
                "https://example.org/fish",
                List.of(AMA, MINISTRY),
                events,
                readouts,
                List.of(statement),
                List.of(report),
                List.of(),
                List.of(omission),
                List.of());
    }

    private static DocumentGraphs map(Annotation annotation) {
        return Gold.MAPPER.map(new Document("thin", TEXT, Document.Source.UNKNOWN, List.of()), annotation);
    }

    private static List<String> faults(Annotation annotation) {
        return CONFORMANCE.faults(map(annotation));
    }
}
