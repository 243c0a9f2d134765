package org.parley.rdf.record;

import java.util.List;
import java.util.Locale;
import org.parley.model.annotation.Event;
import org.parley.model.text.Span;
import org.parley.rdf.Labels;

/** How events are called: parties, kind, day. */
final class EventLabels {
    private static final int MOST_NAMES = 4;

    static String of(Event event, List<String> participants) {
        String day = event.date() == null ? "" : Labels.day(event.date());
        String kind = event.type().name().toLowerCase(Locale.ROOT);
        if (participants.isEmpty() && !event.mentions().isEmpty()) {
            kind = event.mentions().stream().map(Span::text).findFirst().orElse(kind);
        }
        return compose(participants, kind.equals("other") ? "exchange" : kind, day);
    }

    /** "Ana Bel–Arland call, 30 June 2025"; of many parties only the first few are named. */
    static String compose(List<String> participants, String kind, String day) {
        int named = participants.size() > MOST_NAMES ? MOST_NAMES - 1 : participants.size();
        String who = String.join("–", participants.subList(0, named));
        String rest = participants.size() > named ? " and %d others".formatted(participants.size() - named) : "";
        String what = who.isEmpty() ? Labels.capitalised(kind) : "%s%s %s".formatted(who, rest, kind);
        return day.isEmpty() ? what : what + ", " + day;
    }

    private EventLabels() {}
}
