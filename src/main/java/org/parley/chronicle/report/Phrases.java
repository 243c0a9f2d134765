package org.parley.chronicle.report;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.compare.timeline.Lapse;
import org.parley.compare.timeline.Position;
import org.parley.compare.timeline.Proposal;
import org.parley.compare.timeline.Standing;
import org.parley.compare.timeline.Testimony;
import org.parley.model.vocabulary.Status;

/** How sentences tell what became of a measure. */
final class Phrases {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    /** "Agreed since 18 March 2025, according to the Herald", or that it is disputed. */
    static String standing(Standing standing) {
        if (standing.statuses().isEmpty()) {
            return "Nothing is reported.";
        }
        String told = standing.statuses().stream().map(Phrases::held).collect(Collectors.joining("; "));
        return (standing.disputed() ? "Disputed: " + told : capitalised(told)) + ".";
    }

    private static String held(Standing.Held held) {
        Set<String> by = new TreeSet<>();
        held.reports().stream().filter(report -> !report.plain()).forEach(report -> by.add(report.teller()));
        boolean fact = held.reports().stream().anyMatch(Testimony::plain);
        String source = by.isEmpty() ? "" : ", according to " + listed(by);
        String voice = fact ? (by.isEmpty() ? ", told as a fact" : " and told as a fact") : "";
        return status(held.status())
                + Optional.ofNullable(held.since())
                        .map(day -> " since " + day(day))
                        .orElse("")
                + source
                + voice;
    }

    /** "Runs out on 17 April 2025, P30D from 18 March 2025". */
    static String lapse(Lapse lapse, @Nullable LocalDate asOf) {
        String when = switch (lapse.bound()) {
            case null -> "on %s";
            case about -> "about %s";
            case min -> "on %s at the earliest";
            case max -> "on %s at the latest";
        };
        String verb = asOf != null && lapse.isPast(asOf) ? "Ran out by its own terms " : "Runs out ";
        return verb
                + when.formatted(day(lapse.day()))
                + ": %s from %s, according to %s."
                        .formatted(lapse.duration(), day(lapse.from()), tellers(lapse.reports()));
    }

    /** Who proposed it when, and who answered how. */
    static String proposal(Proposal proposal) {
        String made = "Proposed by %s%s"
                .formatted(
                        listed(new TreeSet<>(proposal.by())),
                        Optional.ofNullable(proposal.day())
                                .map(day -> " on " + day(day))
                                .orElse(""));
        return proposal.isAnswered()
                ? made + ": " + proposal.replies().stream().map(Phrases::reply).collect(Collectors.joining("; ")) + "."
                : made + ": no answer is reported.";
    }

    private static String reply(Proposal.Reply reply) {
        return "%s by %s%s, according to %s"
                .formatted(
                        status(reply.status()),
                        listed(new TreeSet<>(reply.by())),
                        Optional.ofNullable(reply.day())
                                .map(day -> " on " + day(day))
                                .orElse(""),
                        tellers(reply.reports()));
    }

    /** "Belmar: rejected (12 May 2031), then agreed (18 May 2031)". */
    static String moves(Position position) {
        return position.side()
                + ": "
                + position.steps().stream().map(Phrases::step).collect(Collectors.joining(", then "))
                + ".";
    }

    private static String step(Standing.Step step) {
        return statuses(step.standing())
                + Optional.ofNullable(step.day())
                        .map(day -> " (" + day(day) + ")")
                        .orElse("");
    }

    static String statuses(Standing standing) {
        String all = standing.names().stream().map(Phrases::status).collect(Collectors.joining(", "));
        return standing.disputed() ? all + " (disputed)" : all;
    }

    static String status(Status status) {
        return status.name().replaceAll("(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String tellers(Collection<Testimony> reports) {
        return listed(reports.stream().map(Testimony::teller).collect(Collectors.toCollection(TreeSet::new)));
    }

    /** "A, B and C". */
    static String listed(Collection<String> names) {
        List<String> all = List.copyOf(names);
        return all.size() < 2
                ? String.join("", all)
                : String.join(", ", all.subList(0, all.size() - 1)) + " and " + all.getLast();
    }

    private static String capitalised(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private Phrases() {}
}
