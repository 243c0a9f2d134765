package org.parley.chronicle.report;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.parley.chronicle.Happening;
import org.parley.chronicle.report.Grid.Column;

/** Events in a list, for people and for programs. */
public final class EventList {
    private static final List<Column> COLUMNS = List.of(
            new Column("day", 10),
            new Column("kind", 8),
            new Column("participants", 60),
            new Column("accounts held", 13),
            new Column("cited", 5),
            new Column("contrasts", 9));

    /** For a terminal. */
    public static String text(List<Happening> events) {
        return new Grid(COLUMNS, events.stream().map(EventList::row).toList()).text();
    }

    public static String json(List<Happening> events) {
        return Json.text(events.stream().map(EventList::plain).toList());
    }

    private static List<String> row(Happening event) {
        return List.of(
                day(event).orElse("-"),
                event.kind().name().toLowerCase(Locale.ROOT),
                event.participants().isEmpty() ? event.label() : String.join(", ", event.participants()),
                String.valueOf(event.held()),
                String.valueOf(event.cited()),
                String.valueOf(event.contrasts()));
    }

    /** One event as names and values, as a program reads it. */
    public static Map<String, Object> plain(Happening event) {
        Map<String, Object> plain = new LinkedHashMap<>();
        plain.put("event", event.event());
        plain.put("label", event.label());
        day(event).ifPresent(day -> plain.put("date", day));
        plain.put("kind", event.kind().name());
        plain.put("participants", event.participants());
        plain.put("accountsHeld", event.held());
        plain.put("accountsCited", event.cited());
        plain.put("contrasts", event.contrasts());
        return plain;
    }

    private static Optional<String> day(Happening event) {
        return Optional.ofNullable(event.date()).map(LocalDate::toString);
    }

    private EventList() {}
}
