package org.parley.chronicle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.model.annotation.Actor;
import org.parley.model.annotation.Annotation;
import org.parley.model.annotation.AnnotationJson;
import org.parley.model.annotation.Event;
import org.parley.model.annotation.StatusReport;
import org.parley.model.text.DocumentKind;
import org.parley.model.text.Span;
import org.parley.model.vocabulary.ActorType;
import org.parley.model.vocabulary.EventType;
import org.parley.model.vocabulary.IsoDuration;
import org.parley.model.vocabulary.MeasureType;
import org.parley.model.vocabulary.Status;

/** Invented bulletins about one measure in three events: proposed on 11 May 2031, agreed on the 18th, violated on the 19th. */
public final class Bulletins {
    /** The text of a bulletin and what is read from it: one event, one report. */
    private record Bulletin(String name, String day, String text, EventType kind, String event, StatusReport report) {}

    /** Writes them into a folder, each text with its annotation beside it. */
    public static void write(Path folder) throws IOException {
        for (Bulletin bulletin : List.of(proposed(), agreed(), violated(), elsewhere())) {
            Files.writeString(folder.resolve(bulletin.name() + ".txt"), bulletin.text());
            Files.writeString(folder.resolve(bulletin.name() + ".json"), AnnotationJson.write(annotation(bulletin)));
        }
    }

    private static Bulletin proposed() {
        String text = "In a call on 11 May Iceland proposed a pause of tariffs on fish to Malta.\n";
        return new Bulletin(
                "proposed",
                "2031-05-11",
                text,
                EventType.Call,
                "call",
                report(
                        text,
                        "Iceland proposed a pause of tariffs on fish",
                        "tariffs on fish",
                        Status.proposed,
                        List.of("iceland"),
                        List.of("malta"),
                        null));
    }

    private static Bulletin agreed() {
        String text = "At talks on 18 May Iceland and Malta agreed to halt the tariffs on fish for 30 days.\n";
        return new Bulletin(
                "agreed",
                "2031-05-18",
                text,
                EventType.Talks,
                "talks",
                report(
                        text,
                        "Iceland and Malta agreed to halt the tariffs on fish for 30 days",
                        "the tariffs on fish",
                        Status.agreed,
                        List.of(),
                        List.of(),
                        new IsoDuration("P30D")));
    }

    private static Bulletin violated() {
        String text = "In a call on 19 May Malta heard that Iceland had broken the halt of tariffs on fish.\n";
        return new Bulletin(
                "violated",
                "2031-05-19",
                text,
                EventType.Call,
                "call",
                report(
                        text,
                        "Iceland had broken the halt of tariffs on fish",
                        "tariffs on fish",
                        Status.violated,
                        List.of(),
                        List.of(),
                        null));
    }

    private static Bulletin elsewhere() {
        String text = "At talks on 20 May Iceland and Malta agreed on tariffs on volcanic glass from Iceland.\n";
        return new Bulletin(
                "elsewhere",
                "2031-05-20",
                text,
                EventType.Talks,
                "talks",
                report(
                        text,
                        "Iceland and Malta agreed on tariffs on volcanic glass",
                        "volcanic glass",
                        Status.agreed,
                        List.of(),
                        List.of(),
                        null));
    }

    private static StatusReport report(
            String text,
            String clause,
            String scope,
            Status status,
            List<String> proposers,
            List<String> respondents,
            @Nullable IsoDuration duration) {
        return new StatusReport(
                "r1",
                "Tariffs: " + scope,
                List.of("iceland", "malta"),
                span(text, clause),
                status,
                proposers,
                respondents,
                MeasureType.trade,
                span(text, scope),
                duration,
                null,
                List.of(StatusReport.AUTHOR),
                "e1",
                List.of(),
                null,
                null);
    }

    private static Annotation annotation(Bulletin bulletin) {
        LocalDate day = LocalDate.parse(bulletin.day());
        List<Actor> actors = Stream.of("Iceland", "Malta")
                .map(name -> new Actor(
                        name.toLowerCase(Locale.ROOT),
                        name,
                        ActorType.State,
                        List.of(span(bulletin.text(), name)),
                        null,
                        null,
                        null,
                        null))
                .toList();
        Event event = new Event(
                "e1",
                bulletin.kind(),
                List.of("iceland", "malta"),
                day,
                null,
                null,
                List.of(span(bulletin.text(), bulletin.event())),
                null,
                null);
        return new Annotation(
                bulletin.name(),
                DocumentKind.article,
                "Bulletin: " + bulletin.name(),
                "Invented Courier",
                day.plusDays(1),
                null,
                null,
                null,
                actors,
                List.of(event),
                List.of(),
                List.of(),
                List.of(bulletin.report()),
                List.of(),
                List.of(),
                List.of());
    }

    private static Span span(String text, String words) {
        int start = text.indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException("\"%s\" is not in \"%s\"".formatted(words, text));
        }
        return new Span(start, start + words.length(), words);
    }

    private Bulletins() {}
}
