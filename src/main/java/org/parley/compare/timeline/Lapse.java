package org.parley.compare.timeline;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.model.vocabulary.DurationBound;
import org.parley.model.vocabulary.IsoDuration;
import org.parley.model.vocabulary.Status;

/**
 * The day on which a measure runs out by its own terms.
 *
 * @param from the day the duration runs from
 * @param bound min: it runs until that day at least; max: at most; about: or thereabouts; null: exactly
 * @param reports those that name the duration
 */
public record Lapse(
        LocalDate from, IsoDuration duration, @Nullable DurationBound bound, LocalDate day, List<Testimony> reports) {
    public Lapse {
        reports = List.copyOf(reports);
    }

    /** Whether it is surely past on a day: a measure that runs for some time at least may run on. */
    public boolean isPast(LocalDate date) {
        return bound != DurationBound.min && !day.isAfter(date);
    }

    /** The days on which what was reported runs out; several where accounts name different terms, or it was prolonged. */
    static List<Lapse> of(Collection<Testimony> reports) {
        List<Testimony> inOrder = reports.stream()
                .filter(report -> report.day().isPresent())
                .sorted(Testimony.BY_DAY)
                .toList();
        List<Testimony> terms = inOrder.stream()
                .filter(report -> report.claim().duration() != null)
                .toList();
        List<Testimony> agreed =
                terms.stream().filter(report -> Stage.binds(report.status())).toList();
        List<Lapse> lapses = new ArrayList<>();
        (agreed.isEmpty() ? terms : agreed).forEach(report -> add(lapses, report, inOrder));
        return lapses.stream().sorted(Comparator.comparing(Lapse::day)).toList();
    }

    private static void add(List<Lapse> lapses, Testimony report, List<Testimony> inOrder) {
        IsoDuration duration = report.claim().duration();
        Optional<LocalDate> agreed = first(inOrder, report.day().orElseThrow(), false);
        if (duration == null || agreed.isEmpty()) {
            return;
        }
        Optional<Lapse> told = lapses.stream()
                .filter(lapse -> lapse.duration().equals(duration) && lapse.bound() == report.bound())
                .filter(lapse -> !report.isDated() || lapse.isWithin(agreed.get()))
                .reduce((earlier, later) -> later);
        told.ifPresent(lapses::remove);
        lapses.add(told.map(lapse -> lapse.with(report))
                .orElseGet(() -> new Lapse(
                        start(agreed.get(), duration, inOrder),
                        duration,
                        report.bound(),
                        end(start(agreed.get(), duration, inOrder), duration),
                        List.of(report))));
    }

    /** Whether an agreement of a day is the one it runs from: made on the day itself, or known to take effect on it. */
    private boolean isWithin(LocalDate agreed) {
        return !agreed.isAfter(from);
    }

    private Lapse with(Testimony report) {
        List<Testimony> more = new ArrayList<>(reports);
        more.add(report);
        return new Lapse(from, duration, bound, day, more);
    }

    /** The day it takes effect, if that is told and lies within its time; else the day it was agreed. */
    private static LocalDate start(LocalDate agreed, IsoDuration duration, List<Testimony> inOrder) {
        return first(inOrder, agreed, true)
                .filter(day -> !day.isAfter(end(agreed, duration)))
                .orElse(agreed);
    }

    private static Optional<LocalDate> first(List<Testimony> inOrder, LocalDate from, boolean inForce) {
        return inOrder.stream()
                .filter(report ->
                        inForce ? report.status() == Status.inForce && report.isDated() : Stage.binds(report.status()))
                .flatMap(report -> report.day().stream())
                .filter(day -> !day.isBefore(from))
                .findFirst();
    }

    /** The day on which a duration ends that begins with a day. */
    static LocalDate end(LocalDate from, IsoDuration duration) {
        String iso = duration.iso();
        int time = iso.indexOf('T');
        String days = time < 0 ? iso : iso.substring(0, time);
        Period period = days.equals("P") ? Period.ZERO : Period.parse(days);
        Duration hours = time < 0 ? Duration.ZERO : Duration.parse("P" + iso.substring(time));
        return from.plus(period).atStartOfDay().plus(hours).toLocalDate();
    }
}
