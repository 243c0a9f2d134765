package org.parley.rdf.record;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.parley.model.annotation.Divergence;
import org.parley.model.annotation.Omission;
import org.parley.model.annotation.Statement;
import org.parley.model.annotation.StatusReport;
import org.parley.model.text.Span;
import org.parley.model.vocabulary.DivergenceKind;
import org.parley.rdf.Parley;
import org.parley.rdf.knowledge.Slug;

/** Writes what a document says was left unsaid, and where it lets accounts differ. */
public final class ContrastNodes {
    private static final String COMPARED = "comparison";

    private final Page page;
    private final ActorNodes actors;
    private final EventNodes events;
    private final AccountNodes accounts;
    private final StatementNodes statements;
    private final ReportNodes reports;

    public ContrastNodes(
            Page page,
            ActorNodes actors,
            EventNodes events,
            AccountNodes accounts,
            StatementNodes statements,
            ReportNodes reports) {
        this.page = page;
        this.actors = actors;
        this.events = events;
        this.accounts = accounts;
        this.statements = statements;
        this.reports = reports;
    }

    /** What was left out is said, where the text repeats it inside the omission's clause; else the clause is all there is. */
    public void write(Omission omission, List<StatusReport> all) {
        Span clause = omission.span();
        Span content = all.stream()
                .filter(report -> report.id().equals(omission.omits()))
                .flatMap(report -> Stream.concat(Stream.of(report.span()), report.altSpans().stream()))
                .filter(clause::covers)
                .findFirst()
                .orElse(clause);
        String who = actors.actor(omission.actor()).name();
        String iri = "%s/omission/%d-%d".formatted(page.document(), clause.start(), clause.end());
        Resource node = page.own(
                page.unlike(iri, Slug.of(who)), Parley.Omission, "%s left out: %s".formatted(who, content.text()));
        Resource account = accounts.carrier(List.of(omission.actor()), omission.via(), clause)
                .node();
        node.addProperty(Parley.text, content.text())
                .addProperty(Parley.speaker, actors.node(omission.actor()))
                .addProperty(Parley.via, account)
                .addProperty(Parley.reportedIn, accounts.own().node());
        page.span(node, Parley.contentSpan, content);
        page.span(node, Parley.evidence, clause);
        omitted(omission).forEach(record -> node.addProperty(Parley.omits, record));
        about(account, clause).ifPresent(event -> node.addProperty(Parley.about, event));
        page.found(node, omission);
    }

    private List<Resource> omitted(Omission omission) {
        return omission.omits() == null ? List.of() : records(omission.omits());
    }

    private Optional<Resource> about(Resource account, Span place) {
        return Optional.ofNullable(account.getPropertyResourceValue(Parley.about))
                .or(() -> events.spokenOf(place));
    }

    /** What comparing two readouts or posts about one event has found is left to the comparison of all accounts of it. */
    public void write(Divergence divergence) {
        Resource left = records(divergence.a()).getFirst();
        Resource right = records(divergence.b()).getFirst();
        if (!COMPARED.equals(divergence.rule()) || !areComparedByEvent(left, right)) {
            write(divergence, left, right);
        }
    }

    private static boolean areComparedByEvent(Resource left, Resource right) {
        Resource one = left.getPropertyResourceValue(Parley.via);
        Resource other = right.getPropertyResourceValue(Parley.via);
        Resource event = one.getPropertyResourceValue(Parley.about);
        return event != null
                && event.equals(other.getPropertyResourceValue(Parley.about))
                && Stream.of(one, other)
                        .allMatch(account -> account.hasProperty(RDF.type, Parley.Readout)
                                || account.hasProperty(RDF.type, Parley.Post));
    }

    private void write(Divergence divergence, Resource left, Resource right) {
        String kind = divergence.kind().name();
        String digest = Slug.digest(String.join(" ", kind, left.getURI(), right.getURI()));
        Resource node = page.own(
                "%s/divergence/%s".formatted(page.document(), digest),
                Parley.Divergence,
                "%s: %s".formatted(Slug.ofTerm(kind).replace('-', ' '), divergence.note()));
        node.addProperty(Parley.divergenceKind, Parley.divergence(kind))
                .addProperty(Parley.left, left.getPropertyResourceValue(Parley.via))
                .addProperty(Parley.right, right.getPropertyResourceValue(Parley.via))
                .addProperty(Parley.leftRecord, left)
                .addProperty(Parley.rightRecord, right)
                .addProperty(Parley.note, divergence.note());
        if (divergence.rule() != null) {
            node.addProperty(Parley.rule, divergence.rule());
        }
        concerns(divergence.kind(), left, right).forEach(measure -> node.addProperty(Parley.concerns, measure));
    }

    /** What only the left account has concerns the left measure alone; any other contrast concerns both. */
    private static Stream<Resource> concerns(DivergenceKind kind, Resource left, Resource right) {
        Stream<Resource> records = kind == DivergenceKind.onlyIn ? Stream.of(left) : Stream.of(left, right);
        return records.flatMap(record -> Stream.ofNullable(record.getPropertyResourceValue(Parley.measure)));
    }

    private List<Resource> records(String id) {
        Optional<Statement> statement = statements.statement(id);
        return statement.isPresent() ? List.of(statements.node(id)) : reports.nodes(id);
    }
}
