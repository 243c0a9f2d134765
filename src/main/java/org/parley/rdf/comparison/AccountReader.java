package org.parley.rdf.comparison;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.parley.model.comparison.Account;
import org.parley.model.comparison.Claim;
import org.parley.model.rule.FineTypes;
import org.parley.model.text.Span;
import org.parley.model.vocabulary.IsoDuration;
import org.parley.model.vocabulary.MeasureType;
import org.parley.model.vocabulary.Status;
import org.parley.rdf.Iris;
import org.parley.rdf.Parley;
import org.parley.rdf.Terms;
import org.parley.rdf.joining.Judgements;

/** Reads the accounts of an event back from the graph: claims with their words, actors by their labels. */
final class AccountReader {
    private static final List<Property> DURATIONS =
            List.of(Parley.duration, Parley.minimumDuration, Parley.maximumDuration, Parley.approximateDuration);

    private final Model around;
    private final Judgements judgements;
    private final Resource event;
    private final Map<String, String> states = new HashMap<>();

    AccountReader(Model around, Judgements judgements, String event) {
        this.around = around;
        this.judgements = judgements;
        this.event = around.createResource(event);
    }

    /** The accounts that say something of the event, in order of their IRIs. */
    List<StoredAccount> accounts() {
        Map<String, Set<Resource>> byAccount = new TreeMap<>();
        for (Resource type : List.of(Parley.StatusReport, Parley.Statement)) {
            around.listSubjectsWithProperty(RDF.type, type)
                    .toList()
                    .forEach(record -> byAccount
                            .computeIfAbsent(other(record, Parley.via).getURI(), key -> new HashSet<>())
                            .add(record));
        }
        around.listSubjectsWithProperty(Parley.about, event)
                .filterKeep(thing -> thing.hasProperty(RDF.type, Parley.Account) && isHeld(thing))
                .forEach(account -> byAccount.computeIfAbsent(account.getURI(), key -> new HashSet<>()));
        return byAccount.entrySet().stream()
                .map(each -> account(around.createResource(each.getKey()), each.getValue()))
                .toList();
    }

    private StoredAccount account(Resource node, Set<Resource> all) {
        boolean held = isHeld(node);
        Predicate<Resource> isOwn = record -> record.hasProperty(Parley.reportedIn, node);
        Map<Boolean, List<Resource>> byVoice = all.stream().collect(Collectors.partitioningBy(isOwn));
        List<Resource> citations = byVoice.getOrDefault(false, List.of());
        boolean whole = is(node, Parley.Readout) || is(node, Parley.JointStatement);
        boolean official = whole || is(node, Parley.Post);
        String label = label(node);
        if (!held) {
            return new StoredAccount(
                    official, whole, read(node, label, false, citations), sources(citations), List.of());
        }
        List<Account> cited = citations.stream()
                .collect(Collectors.groupingBy(
                        record -> other(record, Parley.reportedIn).getURI(), TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(records -> read(node, label, false, records))
                .toList();
        return new StoredAccount(
                official,
                whole,
                read(node, label, true, byVoice.getOrDefault(true, List.of())),
                Set.of(node.getURI()),
                cited);
    }

    private static Set<String> sources(List<Resource> records) {
        return records.stream()
                .map(record -> other(record, Parley.reportedIn).getURI())
                .collect(Collectors.toSet());
    }

    private Account read(Resource node, String label, boolean held, List<Resource> records) {
        var places = new Places(records.stream()
                .flatMap(record -> Stream.concat(others(record, Parley.evidence), others(record, Parley.contentSpan)))
                .map(Resource::getURI)
                .toList());
        List<Claim> claims = records.stream()
                .map(record -> is(record, Parley.StatusReport) ? report(record, places) : statement(record, places))
                .sorted(Comparator.comparing((Claim claim) -> claim.evidence().stream()
                                .mapToInt(Span::start)
                                .min()
                                .orElse(0))
                        .thenComparing(Claim::id))
                .toList();
        return new Account(node.getURI(), label, held, claims, statesIn(claims));
    }

    private Claim report(Resource report, Places places) {
        String label = string(report, SKOS.altLabel).orElse("");
        String scope = string(report, Parley.scope).orElse(null);
        List<Span> evidence = spans(report, Parley.evidence, places);
        String text = evidence.stream().map(Span::text).collect(Collectors.joining(" "));
        MeasureType type =
                MeasureType.valueOf(Iris.last(other(report, Parley.reportedType).getURI()));
        return new Claim(
                report.getURI(),
                FineTypes.STANDARD.of(type, Stream.concat(Stream.ofNullable(scope), Stream.of(label, text))),
                Status.valueOf(Iris.last(other(report, Parley.status).getURI())),
                label,
                text,
                scope,
                actors(report, Parley.party),
                actors(report, Parley.proposer),
                actors(report, Parley.respondent),
                DURATIONS.stream()
                        .flatMap(property -> string(report, property).stream())
                        .findFirst()
                        .map(IsoDuration::new)
                        .orElse(null),
                evidence,
                others(report, Parley.statedBy).map(Resource::getURI).toList(),
                other(report, Parley.measure).getURI(),
                string(report, Parley.date).map(LocalDate::parse).orElse(null));
    }

    private Claim statement(Resource statement, Places places) {
        Set<String> speakers = actors(statement, Parley.speaker);
        return new Claim(
                statement.getURI(),
                null,
                null,
                speakers.stream().sorted().collect(Collectors.joining(", ")),
                string(statement, Parley.text).orElse(""),
                null,
                speakers,
                Set.of(),
                actors(statement, Parley.addressee),
                null,
                spans(statement, Parley.contentSpan, places),
                List.of(),
                null,
                null,
                statement.hasProperty(Parley.polarity, Parley.polarity("negative")));
    }

    /** An actor whom a person found to be another is called by the name that comes first. */
    private Set<String> actors(Resource record, Property property) {
        return others(record, property).map(this::name).collect(Collectors.toSet());
    }

    /** Only of the actors named: what another account names must not make this one look changed. */
    private Map<String, String> statesIn(List<Claim> claims) {
        Map<String, String> named = new HashMap<>();
        claims.stream()
                .flatMap(claim -> claim.actors().stream())
                .forEach(actor -> Optional.ofNullable(states.get(actor)).ifPresent(state -> named.put(actor, state)));
        return named;
    }

    private String name(Resource actor) {
        Resource one = around.createResource(judgements.nameOf(actor.getURI()));
        Resource named = one.hasProperty(RDFS.label) ? one : actor;
        String name = string(named, RDFS.label).orElse(Iris.last(actor.getURI()));
        others(named, Parley.actsFor)
                .filter(principal -> is(principal, Parley.State))
                .flatMap(state -> string(state, RDFS.label).stream())
                .min(Comparator.naturalOrder())
                .ifPresent(state -> states.put(name, state));
        return name;
    }

    /** How a sentence calls an account: by what it is and who gave it out. */
    private String label(Resource account) {
        String whole = string(account, RDFS.label).orElse("");
        if (is(account, Parley.Article)) {
            return others(account, Parley.issuer)
                    .flatMap(issuer -> string(issuer, RDFS.label).stream())
                    .findFirst()
                    .map(publisher -> publisher + " article")
                    .orElse("article \"" + whole + "\"");
        }
        String event = string(this.event, RDFS.label).orElse("");
        return whole.replace(" of the " + event, "").replace(" on the " + event, "");
    }

    private boolean isHeld(Resource account) {
        return around.contains(null, Parley.textOf, account);
    }

    private static boolean is(Resource thing, Resource type) {
        return thing.hasProperty(RDF.type, type);
    }

    private static List<Span> spans(Resource record, Property property, Places places) {
        return others(record, property)
                .flatMap(span ->
                        places.span(span.getURI(), string(span, Terms.EXACT).orElse(null)).stream())
                .sorted()
                .toList();
    }

    private static Resource other(Resource thing, Property property) {
        return thing.getRequiredProperty(property).getResource();
    }

    private static Stream<Resource> others(Resource thing, Property property) {
        return thing.listProperties(property).mapWith(Statement::getResource).toList().stream()
                .sorted(Comparator.comparing(Resource::getURI));
    }

    private static Optional<String> string(Resource thing, Property property) {
        return thing
                .listProperties(property)
                .mapWith(statement -> statement.getLiteral().getLexicalForm())
                .toList()
                .stream()
                .min(Comparator.naturalOrder());
    }
}
