package org.parley.compare.timeline;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The course of one measure: every report of it, in order of days.
 *
 * @param label the measure in a few words
 * @param sides for whom the actors in it act
 */
public record Timeline(String label, List<Testimony> reports, Sides sides) {
    public Timeline {
        reports = reports.stream().sorted(Testimony.BY_DAY).toList();
    }

    /** The course as far as it had come on a day, that day included. */
    public Timeline asOf(LocalDate date) {
        return new Timeline(
                label, reports.stream().filter(report -> report.isBy(date)).toList(), sides);
    }

    /** How the measure stands after all reports. */
    public Standing standing() {
        return Standing.after(reports, sides);
    }

    /** The days on which its standing became another. */
    public List<Standing.Step> steps() {
        return Standing.steps(reports, sides);
    }

    /** How the measure stands according to each account alone, by what accounts are called. */
    public Map<String, Standing> byTeller() {
        Map<String, Standing> standings = new TreeMap<>();
        reports.stream()
                .collect(groupingBy(Testimony::teller))
                .forEach((teller, own) -> standings.put(teller, Standing.after(own, sides)));
        return standings;
    }

    /** When it runs out by its own terms. */
    public List<Lapse> lapses() {
        return Lapse.of(reports);
    }

    /** Who proposed it, and who answered. */
    public List<Proposal> proposals() {
        return Proposal.of(reports, sides);
    }

    /** Where each side stands, and where it stood before. */
    public List<Position> positions() {
        return Position.of(reports, sides);
    }
}
