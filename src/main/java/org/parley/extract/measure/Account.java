package org.parley.extract.measure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.model.annotation.Event;
import org.parley.model.annotation.Readout;
import org.parley.model.annotation.Statement;
import org.parley.model.annotation.StatusReport;
import org.parley.model.text.DocumentKind;
import org.parley.model.text.Span;

/** Tells who says what a clause states, of which event, and between whom: the statements, readouts and events of a text. */
final class Account {
    /** How much of the shorter of clause and content the two must share. */
    private static final double SHARE = 0.5;

    private final DocumentKind kind;
    private final List<Event> events;
    private final List<Readout> readouts;
    private final List<Statement> statements;
    private final Map<Span, List<Statement>> carrying = new HashMap<>();

    Account(DocumentKind kind, List<Event> events, List<Readout> readouts, List<Statement> statements) {
        this.kind = kind;
        this.events = List.copyOf(events);
        this.readouts = List.copyOf(readouts);
        this.statements = List.copyOf(statements);
    }

    boolean isReadout() {
        return kind == DocumentKind.readout && !readouts.isEmpty();
    }

    /**
     * Ids of the statements that carry a clause, of the readout the text is, or else the text's own voice; that speaks too
     * where the trigger is a statement's cue: "Peru proposed a truce".
     */
    List<String> reportedBy(Span clause, Span trigger) {
        List<String> ids = new ArrayList<>();
        boolean cueInside = false;
        for (Statement statement : carrying(clause)) {
            ids.add(statement.id());
            cueInside |= statement.cue() != null && trigger.overlaps(statement.cue());
        }
        if (isReadout()) {
            ids.add(readouts.getFirst().id());
        } else if (ids.isEmpty() || cueInside) {
            ids.add(StatusReport.AUTHOR);
        }
        return ids;
    }

    /** The statements whose content and a clause share most of the shorter, the narrowest content first. */
    List<Statement> carrying(Span clause) {
        return carrying.computeIfAbsent(
                clause,
                each -> statements.stream()
                        .filter(statement -> carries(statement, each))
                        .toList());
    }

    private static boolean carries(Statement statement, Span clause) {
        return statement.content().stream().anyMatch(piece -> shares(piece, clause))
                || statement.altSpans().stream().anyMatch(piece -> shares(piece, clause));
    }

    /** The statement whose cue stands at a trigger. */
    Optional<Statement> cuedBy(Span trigger) {
        return statements.stream()
                .filter(statement -> statement.cue() != null && statement.cue().overlaps(trigger))
                .findFirst();
    }

    private static boolean shares(Span piece, Span clause) {
        int common = Math.min(piece.end(), clause.end()) - Math.max(piece.start(), clause.start());
        return common > SHARE * Math.min(piece.end() - piece.start(), clause.end() - clause.start());
    }

    /** Those whose words a clause is; none where it is the text's own. */
    List<String> speakers(Span clause) {
        List<Statement> carrying = carrying(clause);
        return carrying.isEmpty() ? List.of() : carrying.getLast().speakers();
    }

    /** The event a clause belongs to: the readout's own, that of the readout cited, or the one named nearest before. */
    Optional<Event> event(Span clause) {
        @Nullable
        String about = carrying(clause).stream()
                .map(Statement::via)
                .flatMap(via -> readouts.stream().filter(readout -> readout.id().equals(via)))
                .map(Readout::about)
                .findFirst()
                .orElse(isReadout() ? readouts.getFirst().about() : null);
        return about != null ? byId(about) : nearest(clause);
    }

    private Optional<Event> byId(String id) {
        return events.stream().filter(event -> event.id().equals(id)).findFirst();
    }

    private Optional<Event> nearest(Span clause) {
        @Nullable Event nearest = null;
        int best = -1;
        for (Event event : events) {
            for (Span mention : event.mentions()) {
                if (mention.start() < clause.end() && mention.start() > best) {
                    best = mention.start();
                    nearest = event;
                }
            }
        }
        return Optional.ofNullable(nearest);
    }

    /** Those who took part in the event that the text is the readout of. */
    List<String> participants() {
        return isReadout()
                ? byId(readouts.getFirst().about()).map(Event::participants).orElse(List.of())
                : List.of();
    }

    /** The issuer of the readout that the text is. */
    Optional<String> issuer() {
        return isReadout() ? Optional.of(readouts.getFirst().issuer()) : Optional.empty();
    }
}
