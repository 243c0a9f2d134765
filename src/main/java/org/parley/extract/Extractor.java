package org.parley.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.annotate.Analysis;
import org.parley.annotate.Annotator;
import org.parley.extract.actor.Actors;
import org.parley.extract.actor.cast.Cast;
import org.parley.extract.attribution.Attributor;
import org.parley.extract.event.Events;
import org.parley.extract.issuance.Issuance;
import org.parley.extract.measure.Measures;
import org.parley.extract.measure.StatusReports;
import org.parley.extract.readout.Readouts;
import org.parley.extract.statement.Omissions;
import org.parley.extract.statement.Statements;
import org.parley.model.annotation.Annotation;
import org.parley.model.annotation.Event;
import org.parley.model.annotation.Readout;
import org.parley.model.annotation.Statement;
import org.parley.model.annotation.StatusReport;
import org.parley.model.text.Document;

/** Reads a document: who acts in it, what took place, who said, agreed or left out what. Free to share between threads. */
public final class Extractor {
    private final Annotator annotator;
    private final Statements statements = new Statements();
    private final @Nullable Attributor attributor;

    private Extractor(Annotator annotator, @Nullable Attributor attributor) {
        this.annotator = annotator;
        this.attributor = attributor;
    }

    /** The extractor with Parley's own lexicons, gazetteers and models. */
    public static Extractor standard() {
        return new Extractor(Annotator.standard(), null);
    }

    /** One that takes every attribution for a statement, thoughts, feelings and intentions too, as the model finds them. */
    public static Extractor ofAllAttributions() {
        return new Extractor(Annotator.standard(), Attributor.standard());
    }

    /** Everything that is found in a document. */
    public Annotation extract(Document document) {
        Analysis analysis = annotator.annotate(document);
        Issuance issuance = Issuance.of(document);
        Cast cast = Actors.in(analysis, issuance);
        List<Event> named = Events.in(cast, issuance);
        List<Event> supposed = named.isEmpty() ? Readouts.implied(cast, issuance) : named;
        List<Readout> readouts = Readouts.in(cast, issuance, supposed);
        List<Event> events = readouts.isEmpty() ? named : supposed;
        List<Statement> statements = attributor != null
                ? AttributedStatements.in(cast, attributor)
                : this.statements.in(analysis, cast, events, readouts, issuance.kind());
        List<StatusReport> reports = StatusReports.in(analysis, cast, events, readouts, statements, issuance.kind());
        Document.Source source = document.source();
        return new Annotation(
                document.name(),
                issuance.kind(),
                source.title() == null ? document.name() : source.title(),
                source.publisher() != null || issuance.issuer() == null
                        ? source.publisher()
                        : issuance.issuer().name(),
                source.published(),
                issuance.issuer() == null ? null : issuance.issuer().name(),
                source.author(),
                source.url(),
                cast.actors(),
                events,
                readouts,
                statements,
                reports,
                List.of(),
                Omissions.in(analysis, cast, readouts, issuance.kind(), statements, reports),
                Measures.of(reports));
    }
}
