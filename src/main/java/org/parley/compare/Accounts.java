package org.parley.compare;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.compare.relation.Wording;
import org.parley.model.annotation.Actor;
import org.parley.model.annotation.Annotation;
import org.parley.model.annotation.Event;
import org.parley.model.annotation.Measure;
import org.parley.model.annotation.Readout;
import org.parley.model.annotation.Statement;
import org.parley.model.annotation.StatusReport;
import org.parley.model.comparison.Account;
import org.parley.model.comparison.Claim;
import org.parley.model.rule.FineTypes;
import org.parley.model.text.Span;
import org.parley.model.vocabulary.ActorType;
import org.parley.model.vocabulary.Polarity;

/** A document's annotation as one account: its status reports and statements as claims, actors by canonical name. */
public final class Accounts {
    private static final int FURTHEST = 3;
    private static final Comparator<Claim> TEXT_ORDER = Comparator.comparing(
                    (Claim claim) -> claim.evidence().getFirst())
            .thenComparing(claim -> !claim.isReport())
            .thenComparing(Claim::id);

    private final Annotation annotation;
    private final Map<String, Actor> actors;
    private final Map<String, LocalDate> days = new HashMap<>();
    private final Map<String, String> measures = new HashMap<>();
    private final Set<String> statements;

    private Accounts(Annotation annotation) {
        this.annotation = annotation;
        this.actors = annotation.actors().stream().collect(toMap(Actor::id, actor -> actor, (one, other) -> one));
        this.statements = annotation.statements().stream().map(Statement::id).collect(toUnmodifiableSet());
        for (Event event : annotation.events()) {
            if (event.date() != null) {
                days.put(event.id(), event.date());
            }
        }
        for (Measure measure : annotation.measures()) {
            measure.reports().forEach(report -> measures.put(report, measure.id()));
        }
    }

    /** The account that a document gives. */
    public static Account of(Annotation annotation) {
        var accounts = new Accounts(annotation);
        List<Claim> claims = Stream.concat(
                        annotation.reports().stream().map(accounts::report),
                        annotation.statements().stream().map(accounts::statement))
                .sorted(TEXT_ORDER)
                .toList();
        return new Account(annotation.id(), accounts.label(), true, claims, accounts.states());
    }

    /** What a document is about, for people: "Call of Joe Biden and Xi Jinping, 2021-03-18"; empty where it has no event. */
    public static String event(Annotation annotation) {
        var accounts = new Accounts(annotation);
        List<String> about = annotation.readouts().stream().map(Readout::about).toList();
        return annotation.events().stream()
                .min(Comparator.comparing(event -> !about.contains(event.id())))
                .map(accounts::name)
                .orElse("");
    }

    private String name(Event event) {
        List<String> participants = event.participants().stream()
                .map(actors::get)
                .filter(Objects::nonNull)
                .map(Actor::name)
                .toList();
        String who = participants.isEmpty() ? "" : " of " + Wording.enumerated(participants);
        return event.type() + who + (event.date() == null ? "" : ", " + event.date());
    }

    private Claim report(StatusReport report) {
        List<Span> evidence = new ArrayList<>(List.of(report.span()));
        evidence.addAll(report.altSpans());
        Span scope = report.scope();
        return new Claim(
                report.id(),
                FineTypes.STANDARD.of(report),
                report.status(),
                report.label(),
                report.span().text(),
                scope == null ? null : scope.text(),
                names(report.parties()),
                names(report.proposer()),
                names(report.respondent()),
                report.duration(),
                evidence,
                report.reportedBy().stream().filter(statements::contains).toList(),
                measures.get(report.id()),
                report.event() == null ? null : days.get(report.event()));
    }

    private Claim statement(Statement statement) {
        List<Span> evidence = new ArrayList<>(statement.content());
        evidence.addAll(statement.altSpans());
        return new Claim(
                statement.id(),
                null,
                null,
                String.join(", ", names(statement.speakers()).stream().sorted().toList()),
                statement.contentText(),
                null,
                names(statement.speakers()),
                Set.of(),
                names(statement.addressee()),
                null,
                evidence,
                List.of(),
                null,
                null,
                statement.polarity() == Polarity.negative);
    }

    private Set<String> names(Collection<String> ids) {
        return ids.stream()
                .map(actors::get)
                .filter(Objects::nonNull)
                .map(Actor::name)
                .collect(toUnmodifiableSet());
    }

    /** Each actor's state, by way of the bodies between; a body of no state stands for itself. */
    private Map<String, String> states() {
        Map<String, String> states = new HashMap<>();
        for (Actor actor : annotation.actors()) {
            Actor top = top(actor);
            if (top != actor) {
                states.put(actor.name(), top.name());
            }
        }
        return states;
    }

    private Actor top(Actor actor) {
        Actor top = actor;
        for (int steps = 0; steps < FURTHEST && top.of() != null && top.type() != ActorType.State; steps++) {
            top = actors.getOrDefault(top.of(), top);
        }
        return top;
    }

    private String label() {
        String issuer = annotation.issuer();
        if (issuer != null) {
            String name = actors.containsKey(issuer) ? actors.get(issuer).name() : issuer;
            return isLong(name) ? "readout of the " + name : name + " readout";
        }
        String publisher = annotation.publisher();
        return publisher == null ? "text “%s”".formatted(annotation.title()) : publisher + " " + annotation.kind();
    }

    private static boolean isLong(@Nullable String name) {
        return name != null && name.contains(" of ");
    }
}
