package org.parley.compare.voices;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.compare.Accounts;
import org.parley.compare.relation.Wording;
import org.parley.compare.words.Rarity;
import org.parley.compare.words.TermReader;
import org.parley.compare.words.Terms.Kind;
import org.parley.model.annotation.Actor;
import org.parley.model.annotation.Annotation;
import org.parley.model.annotation.Readout;
import org.parley.model.annotation.Statement;
import org.parley.model.comparison.Account;
import org.parley.model.comparison.Claim;
import org.parley.model.rule.RuleFile;
import org.parley.model.text.Span;
import org.parley.model.vocabulary.ActorType;

/** The claims of a text that somebody other than its author makes, with their sources. */
final class Voices {
    private static final Set<String> STATES_WITH_ARTICLE = RuleFile.rows("/gazetteer/states.tsv").stream()
            .filter(row -> !row.get("article").isEmpty())
            .map(row -> row.get("name"))
            .collect(Collectors.toUnmodifiableSet());

    private final Map<String, Actor> actors;
    private final Map<String, Readout> readouts;
    private final Account text;
    private final TermReader terms;
    private final Map<String, Source> sources = new LinkedHashMap<>();
    private final List<Heard> heard = new ArrayList<>();
    private @Nullable Rarity rarity;

    private Voices(Annotation annotation, TermReader terms) {
        this.terms = terms;
        this.text = Accounts.of(annotation);
        this.actors = annotation.actors().stream().collect(toMap(Actor::id, actor -> actor));
        this.readouts = annotation.readouts().stream().collect(toMap(Readout::id, readout -> readout));
        trace(annotation.statements());
        Map<String, String> cues = annotation.statements().stream()
                .filter(statement -> statement.cue() != null)
                .collect(toMap(
                        Statement::id,
                        statement -> Objects.requireNonNull(statement.cue()).text()));
        for (Claim claim : text.claims()) {
            Source source = sources.get(claim.id());
            if (source != null) {
                heard.add(new Heard(claim, source, heard.size(), cues.getOrDefault(claim.id(), ""), terms));
            }
        }
    }

    /** Finds the sources of statements and of the reports that they carry. */
    private void trace(List<Statement> statements) {
        statements.forEach(statement -> source(statement).ifPresent(source -> sources.put(statement.id(), source)));
        for (Claim claim : text.claims()) {
            claim.statedBy().stream()
                    .map(sources::get)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .ifPresent(source -> sources.put(claim.id(), source));
        }
    }

    static Voices of(Annotation annotation, TermReader terms) {
        return new Voices(annotation, terms);
    }

    /** The claims that have a source, in text order. */
    List<Heard> heard() {
        return List.copyOf(heard);
    }

    /** How much of what they tell two claims share, from 0 to 1. */
    double likeness(Heard one, Heard other) {
        return rarity().likeness(one.terms(), other.terms());
    }

    /** How much that tells which tells most of what two claims share. */
    double strongest(Heard one, Heard other) {
        return rarity().strongest(one.terms(), other.terms());
    }

    /** Counted when it is first asked for: all claims have to be read for it. */
    private Rarity rarity() {
        if (rarity == null) {
            rarity = new Rarity(heard.stream().map(Heard::terms).toList());
        }
        return rarity;
    }

    /** The reports that a statement carries, and a report itself. */
    List<Heard> reports(Heard statement) {
        return heard.stream()
                .filter(Heard::isReport)
                .filter(report -> report == statement
                        || report.claim().statedBy().contains(statement.claim().id()))
                .toList();
    }

    /** For whom an actor of the text acts, itself where that is nobody. */
    String side(String actor) {
        return text.states().getOrDefault(actor, actor);
    }

    /** What is cited of each readout. */
    Collection<List<Heard>> byReadout() {
        return heard.stream()
                .filter(each -> each.source().about() != null)
                .collect(groupingBy(Heard::source, LinkedHashMap::new, toList()))
                .values();
    }

    /** What is cited of each side, those that speak first before the others. */
    List<List<Heard>> bySide() {
        Map<SortedSet<String>, List<Heard>> bySide =
                heard.stream().collect(groupingBy(each -> each.source().sides(), LinkedHashMap::new, toList()));
        return List.copyOf(bySide.values());
    }

    /** Claims of one side as an account, called by their source where they have one. */
    Account account(List<Heard> claims) {
        Source first = claims.getFirst().source();
        boolean isOne = claims.stream().allMatch(each -> each.source().equals(first));
        return account(isOne ? first.label() : "account of " + Wording.enumerated(List.copyOf(first.sides())), claims);
    }

    /** As if its text were held: where all is cited, a sentence need not say so of each. */
    private Account account(String label, List<Heard> claims) {
        return new Account(label, label, true, claims.stream().map(Heard::claim).toList(), text.states());
    }

    private Optional<Source> source(Statement statement) {
        Readout readout = statement.via() == null ? null : readouts.get(statement.via());
        if (readout != null) {
            return Optional.of(new Source(sides(List.of(readout.issuer())), label(readout), readout.about()));
        }
        if (!statement.speakers().isEmpty()) {
            List<String> names = statement.speakers().stream().map(this::called).toList();
            String carrier = statement.via() == null ? "account" : statement.via() + " post";
            return Optional.of(
                    new Source(sides(statement.speakers()), carrier + " of " + Wording.enumerated(names), null));
        }
        return Optional.ofNullable(statement.sourceSpan())
                .map(unnamed -> new Source(sides(unnamed), "account of “%s”".formatted(unnamed.text()), null));
    }

    private String label(Readout readout) {
        String issuer = name(readout.issuer());
        return issuer.contains(" of ") ? "readout of " + called(readout.issuer()) : issuer + " readout";
    }

    private SortedSet<String> sides(Collection<String> speakers) {
        return speakers.stream().map(this::name).map(this::side).collect(toCollection(TreeSet::new));
    }

    /** The states and bodies that the words for an unnamed source name: "a Peruvian diplomat". */
    private SortedSet<String> sides(Span unnamed) {
        SortedSet<String> named = named(unnamed.text());
        return named.isEmpty() ? new TreeSet<>(List.of(unnamed.text())) : named;
    }

    /** The states and bodies that some words name. */
    SortedSet<String> named(String words) {
        return terms.read(words, Set.of()).own().keySet().stream()
                .filter(term -> term.kind() == Kind.actor)
                .map(term -> term.name())
                .collect(toCollection(TreeSet::new));
    }

    /** Which names take an article: of states those that the gazetteer says, of bodies all. */
    private String called(String id) {
        Actor actor = Objects.requireNonNull(actors.get(id));
        boolean takesArticle = actor.type() == ActorType.State
                ? STATES_WITH_ARTICLE.contains(actor.name())
                : actor.type() != ActorType.Person;
        return takesArticle ? "the " + actor.name() : actor.name();
    }

    private String name(String actor) {
        return Objects.requireNonNull(actors.get(actor)).name();
    }
}
