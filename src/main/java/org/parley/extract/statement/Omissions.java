package org.parley.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.annotate.Analysis;
import org.parley.annotate.Range;
import org.parley.extract.actor.cast.Cast;
import org.parley.extract.statement.Voices.Voice;
import org.parley.extract.statement.content.ClauseEnds;
import org.parley.extract.statement.cue.Cue;
import org.parley.extract.statement.cue.CueLexicon;
import org.parley.extract.statement.cue.CueLexicon.Hit;
import org.parley.extract.statement.cue.Inflection;
import org.parley.extract.statement.passage.Grammar;
import org.parley.extract.statement.passage.Passage;
import org.parley.extract.statement.source.Subjects;
import org.parley.model.annotation.Omission;
import org.parley.model.annotation.Readout;
import org.parley.model.annotation.Statement;
import org.parley.model.annotation.StatusReport;
import org.parley.model.rule.RuleFile;
import org.parley.model.text.DocumentKind;
import org.parley.model.text.Span;
import org.parley.model.vocabulary.Polarity;

/** Finds what a document says that somebody left unsaid, and which of its records that was. */
public final class Omissions {
    private static final List<RuleFile.Row> ROWS = RuleFile.rows("/lexicon/omissions.tsv");
    private static final CueLexicon LEXICON =
            new CueLexicon(ROWS.stream().map(Omissions::cue).toList(), Inflection.STANDARD);
    private static final Set<String> NEGATED = ROWS.stream()
            .filter(row -> row.get("negated").equals("yes"))
            .map(row -> row.get("cue"))
            .collect(Collectors.toUnmodifiableSet());

    /** How much of its longer words an omission shares with the record it means, at least. */
    private static final double SHARE = 0.4;

    private static final double CERTAINTY = 0.8;

    private final Analysis analysis;
    private final Voices voices;
    private final Carriers carriers;
    private final List<Statement> statements;
    private final List<StatusReport> reports;

    private Omissions(
            Analysis analysis,
            Cast cast,
            List<Readout> readouts,
            DocumentKind kind,
            List<Statement> statements,
            List<StatusReport> reports) {
        this.analysis = analysis;
        var papers = new Papers(analysis, cast, readouts);
        this.voices = new Voices(cast, papers);
        this.carriers = new Carriers(papers, kind);
        this.statements = statements;
        this.reports = reports;
    }

    /** The omissions a document speaks of, in order; each points to the status report or statement it matches best. */
    public static List<Omission> in(
            Analysis analysis,
            Cast cast,
            List<Readout> readouts,
            DocumentKind kind,
            List<Statement> statements,
            List<StatusReport> reports) {
        return new Omissions(analysis, cast, readouts, kind, statements, reports).all();
    }

    private static Cue cue(RuleFile.Row row) {
        return new Cue(
                row.get("cue"),
                List.of(row.get("cue").split(" ")),
                Cue.Source.subject,
                List.of(Cue.Frame.object),
                Polarity.positive,
                Set.of(),
                Set.of());
    }

    private List<Omission> all() {
        List<Omission> omissions = new ArrayList<>();
        for (Passage passage : Passage.of(analysis)) {
            var grammar = new Grammar(passage);
            for (Hit hit : LEXICON.in(passage)) {
                if (grammar.isDenied(hit.from()) == NEGATED.contains(hit.cue().expression())) {
                    omission(passage, grammar, hit, "o" + (omissions.size() + 1))
                            .ifPresent(omissions::add);
                }
            }
        }
        return omissions;
    }

    private Optional<Omission> omission(Passage passage, Grammar grammar, Hit hit, String id) {
        var subjects = new Subjects(passage, grammar);
        Range own = subjects.before(hit.from());
        Range subject = own == null ? shared(passage, grammar, subjects, hit) : own;
        int from = own == null ? grammar.verbStart(hit.from()) : own.from();
        int end = new ClauseEnds(passage, grammar, List.of()).after(hit.to());
        if (subject == null || end <= hit.to()) {
            return Optional.empty();
        }
        Voice voice = voices.of(passage, subject);
        var attribution = new Attribution(
                passage,
                hit,
                Cue.Frame.object,
                subject,
                List.of(new Attribution.Piece(passage, new Range(hit.to(), end))),
                null);
        Span omitted = passage.span(hit.to(), end);
        return voice.speakers().stream()
                .findFirst()
                .map(actor -> new Omission(
                        id,
                        actor,
                        passage.span(from, end),
                        meant(omitted),
                        carriers.of(attribution, voice, before(passage, hit)),
                        CERTAINTY,
                        "omission " + hit.cue().expression()));
    }

    /** The subject of the verb before: "Lima spoke of tin, but did not mention the strike". */
    private static @Nullable Range shared(Passage passage, Grammar grammar, Subjects subjects, Hit hit) {
        return subjects.inGrammar(hit.from())
                .orElseGet(
                        () -> subjects.ofVerbBefore(grammar.verbStart(hit.from()), passage.sentenceStart(hit.from())));
    }

    /** The statements of the passage so far, from which an omission inherits what carried it. */
    private List<Statement> before(Passage passage, Hit hit) {
        Span block = passage.block().span();
        Span cue = passage.span(hit.from(), hit.to());
        return statements.stream()
                .filter(each -> each.cue() != null
                        && block.covers(each.cue())
                        && each.cue().start() < cue.start())
                .toList();
    }

    /** Id of the record whose words the omission repeats most, other than one within it. */
    private @Nullable String meant(Span omitted) {
        return reports.stream()
                .filter(report -> clauses(report).anyMatch(omitted::overlaps))
                .map(StatusReport::id)
                .findFirst()
                .orElseGet(() -> likest(omitted));
    }

    private static Stream<Span> clauses(StatusReport report) {
        return Stream.concat(Stream.of(report.span()), report.altSpans().stream());
    }

    private @Nullable String likest(Span omitted) {
        record Candidate(String id, double share) {}
        return Stream.concat(
                        reports.stream()
                                .map(report -> new Candidate(
                                        report.id(),
                                        WordOverlap.of(report.span().text(), omitted.text()))),
                        statements.stream()
                                .filter(each -> each.content().stream().noneMatch(omitted::overlaps))
                                .map(each ->
                                        new Candidate(each.id(), WordOverlap.of(each.contentText(), omitted.text()))))
                .filter(candidate -> candidate.share() >= SHARE)
                .reduce((best, next) -> next.share() > best.share() ? next : best)
                .map(Candidate::id)
                .orElse(null);
    }
}
