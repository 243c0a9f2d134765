package org.parley.compare.voices;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.model.annotation.Actor;
import org.parley.model.annotation.Annotation;
import org.parley.model.annotation.Event;
import org.parley.model.annotation.Readout;
import org.parley.model.annotation.Statement;
import org.parley.model.annotation.StatusReport;
import org.parley.model.text.DocumentKind;
import org.parley.model.text.Span;
import org.parley.model.vocabulary.ActorType;
import org.parley.model.vocabulary.EventType;
import org.parley.model.vocabulary.MeasureType;
import org.parley.model.vocabulary.Quotation;
import org.parley.model.vocabulary.Status;

/** What a text for tests cites of Chad, for which Ali speaks, of Togo, for which Bea does, and of others; one claim after the other. */
final class Cited {
    private static final Span SOMEWHERE = new Span(0, 3, "met");

    private final List<Statement> statements = new ArrayList<>();
    private final List<StatusReport> reports = new ArrayList<>();
    private int end = 10;

    /** A statement: s1, s2 and so on. */
    Cited says(String speaker, String cue, String content) {
        return says(speaker, null, cue, content);
    }

    /** The same in a readout, r1 of Chad or r2 of Togo. */
    Cited says(String speaker, @Nullable String via, String cue, String content) {
        return add(List.of(speaker), null, via, cue, content);
    }

    /** One whose source has no name. */
    Cited someone(String source, String cue, String content) {
        return add(List.of(), span(source), null, cue, content);
    }

    private Cited add(List<String> speakers, @Nullable Span source, @Nullable String via, String cue, String content) {
        String id = "s" + (statements.size() + 1);
        statements.add(new Statement(
                id,
                speakers,
                source,
                span(cue),
                List.of(span(content)),
                Quotation.indirect,
                via,
                List.of(),
                null,
                List.of(),
                null,
                null));
        return this;
    }

    /** A report that the last statement carries: g1, g2 and so on. */
    Cited that(Status status, MeasureType type, String... parties) {
        Statement carrier = statements.getLast();
        Span clause = carrier.content().getFirst();
        reports.add(new StatusReport(
                "g" + (reports.size() + 1),
                clause.text(),
                List.of(parties),
                clause,
                status,
                List.of(),
                List.of(),
                type,
                null,
                null,
                null,
                List.of(carrier.id()),
                null,
                List.of(),
                null,
                null));
        return this;
    }

    private Span span(String words) {
        int start = end + 1;
        end = start + words.codePointCount(0, words.length());
        return new Span(start, end, words);
    }

    Annotation article() {
        return annotation(DocumentKind.article, true);
    }

    Annotation annotation(DocumentKind kind, boolean tellsOfEvent) {
        List<Event> events = tellsOfEvent
                ? List.of(new Event(
                        "e1",
                        EventType.Talks,
                        List.of("chad", "togo"),
                        null,
                        null,
                        null,
                        List.of(SOMEWHERE),
                        null,
                        null))
                : List.of();
        List<Readout> readouts = tellsOfEvent
                ? List.of(
                        new Readout("r1", "chad", "e1", List.of(), null, null),
                        new Readout("r2", "togo", "e1", List.of(), null, null))
                : List.of();
        List<Actor> actors = List.of(
                actor("chad", "Chad", ActorType.State, null),
                actor("ali", "Ali", ActorType.Person, "chad"),
                actor("togo", "Togo", ActorType.State, null),
                actor("bea", "Bea", ActorType.Person, "togo"),
                actor("eve", "Eve", ActorType.Person, null));
        return new Annotation(
                "text",
                kind,
                "Text",
                null,
                null,
                null,
                null,
                null,
                actors,
                events,
                readouts,
                statements,
                reports,
                List.of(),
                List.of(),
                List.of());
    }

    private static Actor actor(String id, String name, ActorType type, @Nullable String of) {
        return new Actor(id, name, type, List.of(SOMEWHERE), null, of, null, null);
    }
}
