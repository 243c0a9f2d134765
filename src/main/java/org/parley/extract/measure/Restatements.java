package org.parley.extract.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.extract.actor.cast.Cast;
import org.parley.model.annotation.StatusReport;
import org.parley.model.text.Span;
import org.parley.model.vocabulary.MeasureType;

/** Folds into one record what a text says again: in its headline, in a repeated paragraph, in a later sentence. */
final class Restatements {
    /** How much of their words two labels of one measure must share, where its kind alone does not tell it. */
    private static final double ALIKE = 0.25;

    private final Cast cast;
    private final Account account;
    private final List<Span> titles;

    Restatements(Cast cast, Account account, List<Span> titles) {
        this.cast = cast;
        this.account = account;
        this.titles = List.copyOf(titles);
    }

    /** The reports, first mention first, numbered anew. */
    List<StatusReport> folded(List<StatusReport> reports) {
        List<StatusReport> kept = new ArrayList<>();
        Stream.concat(
                        reports.stream().filter(report -> !inTitle(report)),
                        reports.stream().filter(this::inTitle))
                .forEach(report -> fold(kept, report));
        List<StatusReport> numbered = new ArrayList<>();
        kept.forEach(report ->
                numbered.add(with("g" + (numbered.size() + 1), report, report.reportedBy(), report.altSpans())));
        return numbered;
    }

    private boolean inTitle(StatusReport report) {
        return titles.stream().anyMatch(title -> title.covers(report.span()));
    }

    private void fold(List<StatusReport> kept, StatusReport report) {
        for (int i = 0; i < kept.size(); i++) {
            if (same(kept.get(i), report)) {
                kept.set(i, joined(kept.get(i), report));
                return;
            }
        }
        if (!inTitle(report) || report.measure() != MeasureType.other) {
            kept.add(report);
        }
    }

    private boolean same(StatusReport first, StatusReport again) {
        if (inTitle(again) && !again.parties().isEmpty() && meet(first.parties(), again.parties())) {
            return first.status() == again.status() || first.measure() == again.measure();
        }
        if (first.span().text().equals(again.span().text())) {
            return first.status() == again.status();
        }
        return first.status() == again.status()
                && first.measure() == again.measure()
                && sameAccount(first, again)
                && (inTitle(again) || meet(first.parties(), again.parties()))
                && meet(first.proposer(), again.proposer())
                && (isSingular(first.measure()) || alike(first, again));
    }

    /** A text speaks of one truce or pause at a time, but of several talks and tariffs. */
    private static boolean isSingular(MeasureType type) {
        return type == MeasureType.ceasefire || type == MeasureType.strikePause;
    }

    private boolean sameAccount(StatusReport first, StatusReport again) {
        boolean own = first.reportedBy().equals(List.of(StatusReport.AUTHOR))
                || again.reportedBy().equals(List.of(StatusReport.AUTHOR))
                || inTitle(again);
        return own
                || !Collections.disjoint(first.reportedBy(), again.reportedBy())
                || !Collections.disjoint(account.speakers(first.span()), account.speakers(again.span()));
    }

    /** Whether two lists of actors name one of the same side, or one of them names nobody. */
    private boolean meet(List<String> first, List<String> second) {
        return first.isEmpty() || second.isEmpty() || !Collections.disjoint(sides(first), sides(second));
    }

    private Set<String> sides(List<String> ids) {
        return ids.stream().map(id -> cast.stateOf(id).orElse(id)).collect(Collectors.toSet());
    }

    static boolean alike(StatusReport first, StatusReport second) {
        Set<String> common = words(first);
        Set<String> all = words(first);
        common.retainAll(words(second));
        all.addAll(words(second));
        return common.size() >= ALIKE * all.size();
    }

    private static Set<String> words(StatusReport report) {
        String scope = report.scope() == null ? "" : report.scope().text();
        return Arrays.stream(
                        (report.label() + " " + scope).toLowerCase(Locale.ROOT).split("[^\\p{L}\\d]+"))
                .filter(word -> word.length() > 3)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static StatusReport joined(StatusReport first, StatusReport again) {
        List<Span> others = new ArrayList<>(first.altSpans());
        if (!again.span().overlaps(first.span())) {
            others.add(again.span());
        }
        Set<String> carriers = new LinkedHashSet<>(first.reportedBy());
        carriers.addAll(again.reportedBy());
        return with(first.id(), first, List.copyOf(carriers), others);
    }

    private static StatusReport with(String id, StatusReport of, List<String> reportedBy, List<Span> altSpans) {
        return new StatusReport(
                id,
                of.label(),
                of.parties(),
                of.span(),
                of.status(),
                of.proposer(),
                of.respondent(),
                of.measure(),
                of.scope(),
                of.duration(),
                of.durationBound(),
                reportedBy,
                of.event(),
                altSpans,
                of.confidence(),
                of.rule());
    }
}
