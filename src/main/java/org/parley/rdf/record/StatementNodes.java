package org.parley.rdf.record;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.jena.rdf.model.Resource;
import org.jspecify.annotations.Nullable;
import org.parley.model.annotation.Statement;
import org.parley.model.text.Span;
import org.parley.model.vocabulary.Polarity;
import org.parley.rdf.Parley;
import org.parley.rdf.knowledge.Acts;

/** Writes the attributed statements of a document. */
public final class StatementNodes {
    private static final Comparator<Statement> IN_TEXT_ORDER = Comparator.comparing(StatementNodes::extent)
            .thenComparingInt(
                    statement -> statement.cue() == null ? -1 : statement.cue().start())
            .thenComparing(Statement::id);

    private final Page page;
    private final ActorNodes actors;
    private final EventNodes events;
    private final AccountNodes accounts;
    private final Acts acts;
    private final List<Statement> statements;
    private final Map<String, Resource> nodes = new HashMap<>();

    public StatementNodes(
            Page page,
            ActorNodes actors,
            EventNodes events,
            AccountNodes accounts,
            Acts acts,
            List<Statement> statements) {
        this.page = page;
        this.actors = actors;
        this.events = events;
        this.accounts = accounts;
        this.acts = acts;
        this.statements = statements.stream().sorted(IN_TEXT_ORDER).toList();
        this.statements.forEach(statement -> nodes.put(statement.id(), page.resource(iri(statement))));
        this.statements.forEach(this::write);
    }

    Resource node(String id) {
        return Objects.requireNonNull(nodes.get(id), () -> "There is no statement " + id);
    }

    Optional<Statement> statement(@Nullable String id) {
        return statements.stream()
                .filter(statement -> statement.id().equals(id))
                .findFirst();
    }

    /** The account that carries it. */
    AccountNodes.Account account(String id) {
        return accounts.of(statement(id).orElseThrow());
    }

    private String iri(Statement statement) {
        Extent extent = extent(statement);
        String iri = "%s/statement/%d-%d".formatted(page.document(), extent.start(), extent.end());
        return page.unlike(iri, statement.cue() == null ? "x" : statement.cue().start());
    }

    private void write(Statement statement) {
        Resource node = page.own(node(statement.id()).getURI(), Parley.Statement, label(statement));
        node.addProperty(Parley.text, statement.contentText())
                .addProperty(
                        Parley.quotation, Parley.quotation(statement.quotation().name()))
                .addProperty(Parley.via, accounts.of(statement).node())
                .addProperty(Parley.reportedIn, accounts.own().node());
        page.spans(node, Parley.contentSpan, statement.content());
        page.spans(node, Parley.repeatedIn, statement.altSpans());
        page.span(node, Parley.cueSpan, statement.cue());
        page.span(node, Parley.sourceSpan, statement.sourceSpan());
        statement.speakers().forEach(id -> node.addProperty(Parley.speaker, actors.node(id)));
        statement.addressee().forEach(id -> node.addProperty(Parley.addressee, actors.node(id)));
        node.addProperty(Parley.act, Parley.act(act(statement)));
        if (statement.polarity() == Polarity.negative) {
            node.addProperty(Parley.polarity, Parley.polarity("negative"));
        }
        about(statement).ifPresent(event -> node.addProperty(Parley.about, event));
        outer(statement).ifPresent(each -> node.addProperty(Parley.within, node(each.id())));
        new Quotations(page).write(statement, node);
        page.found(node, statement);
    }

    private String act(Statement statement) {
        return acts.of(statement.cue() == null ? "" : statement.cue().text());
    }

    /** The event of the account that carries a statement, else the one its place speaks of. */
    private Optional<Resource> about(Statement statement) {
        return accounts.readout(statement.via())
                .map(account -> account.node().getPropertyResourceValue(Parley.about))
                .or(() -> events.spokenOf(statement.content().getFirst()));
    }

    /** The narrowest statement whose content holds all of this one's. */
    private Optional<Statement> outer(Statement inner) {
        return statements.stream()
                .filter(outer -> outer != inner && !outer.content().equals(inner.content()))
                .filter(outer -> inner.content().stream()
                        .allMatch(piece -> outer.content().stream()
                                .anyMatch(whole -> whole.covers(piece)
                                        && whole.end() - whole.start() > piece.end() - piece.start())))
                .min(Comparator.comparingInt(
                        outer -> extent(outer).end() - extent(outer).start()));
    }

    private String label(Statement statement) {
        String who = statement.speakers().isEmpty()
                ? ""
                : actors.actor(statement.speakers().getFirst()).name() + ": ";
        return who + statement.contentText();
    }

    private record Extent(int start, int end) implements Comparable<Extent> {
        @Override
        public int compareTo(Extent other) {
            return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
        }
    }

    private static Extent extent(Statement statement) {
        List<Span> content = statement.content();
        int start = content.stream().mapToInt(Span::start).min().orElseThrow();
        return new Extent(start, content.stream().mapToInt(Span::end).max().orElseThrow());
    }
}
