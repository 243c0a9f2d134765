package org.parley.evaluate.synthetic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.model.annotation.Actor;
import org.parley.model.text.Span;
import org.parley.model.vocabulary.ActorType;

/** A text while it is being written, with the actors whom it names. Counts code points. */
final class Draft {
    private record Named(
            String name,
            ActorType type,
            @Nullable String role,
            @Nullable String of,
            List<Span> mentions) {}

    private final StringBuilder text = new StringBuilder();
    private final Map<String, Named> actors = new LinkedHashMap<>();
    private int length;

    /** Adds words and gives their place. */
    Span add(String words) {
        int start = length;
        text.append(words);
        length += words.codePointCount(0, words.length());
        return new Span(start, length, words);
    }

    /** Adds the name of an actor and gives its id. */
    String name(String name, ActorType type, @Nullable String role, @Nullable String of) {
        Named actor = actor(name, type, role, of);
        actor.mentions().add(add(name));
        return id(name);
    }

    /** The id of an actor, whom the text need not name. */
    String id(String name) {
        return "a" + (1 + List.copyOf(actors.keySet()).indexOf(name));
    }

    /** Makes an actor known without naming it. */
    Named actor(String name, ActorType type, @Nullable String role, @Nullable String of) {
        return actors.computeIfAbsent(name, key -> new Named(name, type, role, of, new ArrayList<>()));
    }

    /** The stretch from a place to the end of what was written. */
    Span since(int start) {
        String all = text.toString();
        return new Span(start, length, all.substring(all.offsetByCodePoints(0, start)));
    }

    int length() {
        return length;
    }

    String text() {
        return text.toString();
    }

    List<Actor> actors() {
        return actors.values().stream()
                .map(actor -> new Actor(
                        id(actor.name()),
                        actor.name(),
                        actor.type(),
                        actor.mentions(),
                        actor.role(),
                        actor.of() == null ? null : id(actor.of()),
                        null,
                        null))
                .toList();
    }
}
