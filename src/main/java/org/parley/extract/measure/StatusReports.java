package org.parley.extract.measure;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.parley.annotate.Analysis;
import org.parley.annotate.Range;
import org.parley.annotate.Sentence;
import org.parley.annotate.Token;
import org.parley.extract.actor.cast.Cast;
import org.parley.extract.event.time.Lengths;
import org.parley.extract.measure.clause.ClauseWord;
import org.parley.extract.measure.frame.Frame;
import org.parley.extract.measure.frame.Listing;
import org.parley.extract.measure.frame.StatusRule;
import org.parley.extract.measure.frame.StatusRule.Role;
import org.parley.model.annotation.Event;
import org.parley.model.annotation.Readout;
import org.parley.model.annotation.Statement;
import org.parley.model.annotation.StatusReport;
import org.parley.model.text.Block;
import org.parley.model.text.DocumentKind;
import org.parley.model.text.Span;
import org.parley.model.vocabulary.Status;

/** Finds what a text says of the status of measures: proposed, agreed, ordered, rejected and so on. */
public final class StatusReports {
    private static final Set<Status> ASKED = EnumSet.of(Status.demanded, Status.proposed);
    private static final Set<Status> PUT_FORWARD = EnumSet.of(Status.proposed, Status.rejected);
    private static final Set<Status> ANSWERABLE = EnumSet.of(Status.demanded, Status.proposed, Status.rejected);
    private static final Set<Status> SHARED =
            EnumSet.of(Status.agreed, Status.inForce, Status.expired, Status.underNegotiation);
    private static final Set<Status> SETTLED = EnumSet.of(Status.agreed, Status.signed, Status.inForce);

    private final Analysis analysis;
    private final Account account;
    private final PartyReader parties;
    private final List<StatusReport> found = new ArrayList<>();

    private StatusReports(Analysis analysis, Cast cast, Account account) {
        this.analysis = analysis;
        this.account = account;
        this.parties = new PartyReader(cast, account);
    }

    /** The reports of a text, in the order of their clauses, restatements folded into one. */
    public static List<StatusReport> in(
            Analysis analysis,
            Cast cast,
            List<Event> events,
            List<Readout> readouts,
            List<Statement> statements,
            DocumentKind kind) {
        var account = new Account(kind, events, readouts, statements);
        var reports = new StatusReports(analysis, cast, account);
        List<Sentence> sentences = analysis.sentences().stream()
                .filter(sentence -> sentence.block().kind() != Block.Kind.caption)
                .toList();
        Listing.frames(sentences).forEach(reports::add);
        return new Restatements(cast, account, titles(analysis)).folded(reports.found);
    }

    /** The headline, which says shortly what the text says. */
    private static List<Span> titles(Analysis analysis) {
        return analysis.document().blocks().stream()
                .filter(block -> block.kind() == Block.Kind.title)
                .map(Block::span)
                .toList();
    }

    private void add(Frame frame) {
        var words = new MeasureWords(frame);
        Span clause = span(frame.sentence(), frame.clause());
        Parties who = parties(frame, clause, words);
        if (isIdle(frame, who)) {
            return;
        }
        if (frame.rule().form() == StatusRule.Form.modal
                && frame.status().orElseThrow() == Status.rejected
                && who.all().isEmpty()) {
            return;
        }
        Optional<StatusReport> meant = words.pointsBack() ? meant(frame, words) : Optional.empty();
        @Nullable
        Span scope = words.scope()
                .map(range -> span(frame.sentence(), range))
                .or(() -> meant.map(StatusReport::scope))
                .orElse(null);
        Optional<Lengths.Length> length = Terms.in(clause.text());
        found.add(new StatusReport(
                "g" + (found.size() + 1),
                meant.map(StatusReport::label).orElse(words.label()),
                meant.map(report -> joined(who.all(), asked(frame, report))).orElse(who.all()),
                clause,
                status(frame, who),
                meant.map(report -> joined(who.proposer(), asked(frame, report)))
                        .orElse(who.proposer()),
                who.respondent(),
                meant.map(StatusReport::measure).orElse(words.type()),
                scope,
                length.map(Lengths.Length::duration)
                        .or(() -> meant.map(StatusReport::duration))
                        .orElse(null),
                length.map(Lengths.Length::bound).orElse(null),
                account.reportedBy(clause, span(frame.sentence(), frame.trigger())),
                account.event(clause).map(Event::id).orElse(null),
                List.of(),
                confidence(frame),
                frame.rule().name()));
    }

    /** Whether a sentence only says what will happen: outside readouts a plan needs a body that acts, or a name, or a deed. */
    private boolean isIdle(Frame frame, Parties who) {
        boolean plain = frame.rule().need() == StatusRule.Need.plan && !isTold(frame);
        return plain && (account.isReadout() ? who.all().isEmpty() : !parties.isActing(frame));
    }

    private static boolean isTold(Frame frame) {
        boolean action = frame.hit() != null && frame.hit().isAction();
        return action
                || IntStream.range(frame.trigger().from(), frame.clause().to())
                        .filter(at -> frame.sentence().token(at).is(Token.Tag.VERB))
                        .limit(1)
                        .anyMatch(at ->
                                ClauseWord.deed.has(frame.sentence().token(at).lemma()));
    }

    private Parties parties(Frame frame, Span clause, MeasureWords words) {
        Parties told = parties.of(frame, clause);
        if (told.all().isEmpty()) {
            return bound(frame, words)
                    .map(ids -> new Parties(ids, List.of(), List.of()))
                    .orElse(told);
        }
        return isAlone(frame, told) ? told.acting() : told;
    }

    /** Where a text names nobody: those bound by the measure of this kind named last, or by the last agreement at all. */
    private Optional<List<String>> bound(Frame frame, MeasureWords words) {
        Status status = frame.status().orElseThrow();
        return IntStream.iterate(found.size() - 1, i -> i >= 0, i -> i - 1)
                .mapToObj(found::get)
                .filter(report -> SHARED.contains(status) && SHARED.contains(report.status()))
                .filter(report -> report.parties().size() > 1)
                .filter(report -> status == Status.agreed || report.measure() == words.type())
                .map(StatusReport::parties)
                .findFirst();
    }

    private static boolean isAlone(Frame frame, Parties who) {
        return frame.rule().alone() != null && who.all().size() == 1 && !frame.denied();
    }

    /** The status of a frame, which may depend on whether one party acts alone. */
    private static Status status(Frame frame, Parties who) {
        Status status = frame.status().orElseThrow();
        return isAlone(frame, who) ? Objects.requireNonNull(frame.rule().alone()) : status;
    }

    private Span span(Sentence sentence, Range range) {
        return analysis.span(sentence, range.from(), range.to());
    }

    /** The measure named before that a frame only points to: a proposal is one put forward, a deal one agreed. */
    private Optional<StatusReport> meant(Frame frame, MeasureWords words) {
        String noun = words.pointer().map(Token::lemma).orElse("");
        Set<Status> wanted = ClauseWord.request.has(noun)
                ? ASKED
                : ClauseWord.proposal.has(noun)
                        ? PUT_FORWARD
                        : frame.rule().agent() == Role.respondent ? ANSWERABLE : SETTLED;
        return lastNamed(frame, wanted).or(() -> lastNamed(frame, EnumSet.allOf(Status.class)));
    }

    private Optional<StatusReport> lastNamed(Frame frame, Set<Status> wanted) {
        Span here = span(frame.sentence(), frame.clause());
        return IntStream.iterate(found.size() - 1, i -> i >= 0, i -> i - 1)
                .mapToObj(found::get)
                .filter(report -> report.span().end() <= here.start() && wanted.contains(report.status()))
                .findFirst();
    }

    /** Those who put a measure forward, where a frame is the answer to it. */
    private static List<String> asked(Frame frame, StatusReport report) {
        return frame.rule().agent() == Role.respondent ? report.proposer() : List.of();
    }

    private static List<String> joined(List<String> first, List<String> second) {
        Set<String> all = new LinkedHashSet<>(first);
        all.addAll(second);
        return List.copyOf(all);
    }

    /** Judged, not measured: what a frame says outright, of a measure with a name, is worth most. */
    private static double confidence(Frame frame) {
        int named = frame.hit() == null ? 40 : frame.hit().isAction() ? 80 : 60;
        int lost = switch (frame.rule().form()) {
            case verb, passive -> 0;
            case noun, condition -> 10;
            case modal -> 20;
        };
        return (named - lost) / 100.0;
    }
}
