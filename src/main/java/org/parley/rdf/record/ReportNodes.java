package org.parley.rdf.record;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.SKOS;
import org.parley.model.annotation.Event;
import org.parley.model.annotation.StatusReport;
import org.parley.rdf.Iris;
import org.parley.rdf.Parley;
import org.parley.rdf.knowledge.Slug;
import org.parley.rdf.record.AccountNodes.Account;

/** Writes the status reports of a document, one for each account that carries a record. */
public final class ReportNodes {
    private final Page page;
    private final ActorNodes actors;
    private final EventNodes events;
    private final AccountNodes accounts;
    private final StatementNodes statements;
    private final MeasureNodes measures;
    private final Map<String, List<Resource>> nodes = new HashMap<>();

    public ReportNodes(
            Page page,
            ActorNodes actors,
            EventNodes events,
            AccountNodes accounts,
            StatementNodes statements,
            MeasureNodes measures,
            List<StatusReport> reports) {
        this.page = page;
        this.actors = actors;
        this.events = events;
        this.accounts = accounts;
        this.statements = statements;
        this.measures = measures;
        reports.stream().sorted(MeasureNodes.IN_TEXT_ORDER).forEach(this::write);
    }

    /** The reports made of a record, those that are attributed to somebody before the text's own. */
    List<Resource> nodes(String id) {
        return nodes.getOrDefault(id, List.of());
    }

    private void write(StatusReport report) {
        Map<Account, List<Resource>> carriers = new LinkedHashMap<>();
        report.reportedBy().stream()
                .sorted()
                .forEach(id -> carriers.merge(
                        account(id),
                        statements
                                .statement(id)
                                .map(each -> List.of(statements.node(id)))
                                .orElse(List.of()),
                        ReportNodes::both));
        if (carriers.isEmpty()) {
            carriers.put(accounts.own(), List.of());
        }
        nodes.put(
                report.id(),
                carriers.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey(
                                Comparator.comparing((Account account) -> account.equals(accounts.own()))
                                        .thenComparing(Account::key)))
                        .map(carrier -> write(report, carrier.getKey(), carrier.getValue()))
                        .toList());
    }

    private Account account(String carrier) {
        return accounts.readout(carrier)
                .or(() -> statements.statement(carrier).map(accounts::of))
                .orElse(accounts.own());
    }

    private Resource write(StatusReport report, Account account, List<Resource> statedBy) {
        Resource measure = measures.of(report);
        String iri = "%s/report/%d-%d-%s-%s-%s"
                .formatted(
                        page.document(),
                        report.span().start(),
                        report.span().end(),
                        Slug.ofTerm(report.status().name()),
                        Iris.last(measure.getURI()),
                        account.key());
        Resource node = page.own(
                page.unlike(iri, report.scope() == null ? "x" : report.scope().start()),
                Parley.StatusReport,
                "%s: %s"
                        .formatted(
                                Slug.ofTerm(report.status().name()).replace('-', ' '),
                                report.span().text()));
        node.addProperty(Parley.measure, measure)
                .addProperty(Parley.status, Parley.status(report.status().name()))
                .addProperty(
                        Parley.reportedType, Parley.measure(report.measure().name()))
                .addProperty(Parley.via, account.node())
                .addProperty(Parley.reportedIn, accounts.own().node())
                .addProperty(SKOS.altLabel, report.label());
        statedBy.forEach(statement -> node.addProperty(Parley.statedBy, statement));
        extent(node, report);
        parties(node, report);
        page.found(node, report);
        return node;
    }

    private void extent(Resource node, StatusReport report) {
        page.spans(node, Parley.evidence, List.of(report.span()));
        page.spans(node, Parley.repeatedIn, report.altSpans());
        page.span(node, Parley.scopeSpan, report.scope());
        if (report.scope() != null) {
            node.addProperty(Parley.scope, report.scope().text());
        }
        page.duration(node, report.duration(), report.durationBound());
        Optional<Event> event = events.event(report.event());
        event.ifPresent(each -> {
            node.addProperty(Parley.about, events.node(each.id()));
            page.day(node, Parley.date, each.date());
        });
    }

    private void parties(Resource node, StatusReport report) {
        report.parties().forEach(id -> node.addProperty(Parley.party, actors.node(id)));
        report.proposer().forEach(id -> node.addProperty(Parley.proposer, actors.node(id)));
        report.respondent().forEach(id -> node.addProperty(Parley.respondent, actors.node(id)));
    }

    private static List<Resource> both(List<Resource> some, List<Resource> more) {
        return Stream.concat(some.stream(), more.stream()).distinct().toList();
    }
}
