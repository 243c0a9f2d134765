package org.parley.chronicle.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parley.compare.timeline.Lapse;
import org.parley.compare.timeline.Position;
import org.parley.compare.timeline.Proposal;
import org.parley.compare.timeline.Standing;
import org.parley.compare.timeline.Testimony;
import org.parley.compare.timeline.Timeline;

/** What became of measures, for programs. */
public final class CourseJson {
    /** One measure. */
    public static String of(Timeline course) {
        return Json.text(plain(course));
    }

    /** Several. */
    public static String of(List<Timeline> courses) {
        return Json.text(courses.stream().map(CourseJson::plain).toList());
    }

    private static Map<String, Object> plain(Timeline course) {
        Map<String, Object> accounts = new LinkedHashMap<>();
        course.byTeller().forEach((teller, standing) -> accounts.put(teller, plain(standing)));
        Map<String, Object> plain = new LinkedHashMap<>();
        plain.put("label", course.label());
        plain.put("standing", plain(course.standing()));
        plain.put("lapses", course.lapses().stream().map(CourseJson::plain).toList());
        plain.put("reports", course.reports().stream().map(CourseJson::plain).toList());
        plain.put("accounts", accounts);
        plain.put(
                "proposals", course.proposals().stream().map(CourseJson::plain).toList());
        plain.put(
                "positions", course.positions().stream().map(CourseJson::plain).toList());
        return plain;
    }

    private static Map<String, Object> plain(Standing standing) {
        Map<String, Object> plain = new LinkedHashMap<>();
        plain.put("disputed", standing.disputed());
        plain.put(
                "statuses", standing.statuses().stream().map(CourseJson::plain).toList());
        return plain;
    }

    private static Map<String, Object> plain(Standing.Held held) {
        Map<String, Object> plain = new LinkedHashMap<>();
        plain.put("status", held.status().name());
        put(plain, "since", held.since());
        plain.put("accounts", held.accounts());
        plain.put("reports", iris(held.reports()));
        return plain;
    }

    private static Map<String, Object> plain(Lapse lapse) {
        Map<String, Object> plain = new LinkedHashMap<>();
        put(plain, "day", lapse.day());
        put(plain, "from", lapse.from());
        put(plain, "duration", lapse.duration());
        put(plain, "bound", lapse.bound());
        plain.put("reports", iris(lapse.reports()));
        return plain;
    }

    private static Map<String, Object> plain(Testimony report) {
        Map<String, Object> plain = new LinkedHashMap<>();
        plain.put("report", report.claim().id());
        put(plain, "day", report.day().orElse(null));
        plain.put("dayTold", report.isDated());
        plain.put("status", report.status().name());
        put(plain, "measure", report.claim().measure());
        put(plain, "type", report.claim().type());
        plain.put("label", report.claim().label());
        plain.put("words", report.claim().text());
        put(plain, "scope", report.claim().scope());
        put(plain, "duration", report.claim().duration());
        put(plain, "bound", report.bound());
        plain.put("parties", new TreeSet<>(report.claim().parties()));
        plain.put("proposers", new TreeSet<>(report.claim().proposers()));
        plain.put("respondents", new TreeSet<>(report.claim().respondents()));
        plain.put("account", report.account());
        plain.put("accordingTo", report.teller());
        return plain;
    }

    private static Map<String, Object> plain(Proposal proposal) {
        Map<String, Object> plain = new LinkedHashMap<>();
        plain.put("by", new TreeSet<>(proposal.by()));
        put(plain, "day", proposal.day());
        plain.put("replies", proposal.replies().stream().map(CourseJson::plain).toList());
        return plain;
    }

    private static Map<String, Object> plain(Proposal.Reply reply) {
        Map<String, Object> plain = new LinkedHashMap<>();
        plain.put("status", reply.status().name());
        plain.put("by", new TreeSet<>(reply.by()));
        put(plain, "day", reply.day());
        plain.put("reports", iris(reply.reports()));
        return plain;
    }

    private static Map<String, Object> plain(Position position) {
        Map<String, Object> plain = new LinkedHashMap<>();
        plain.put("side", position.side());
        plain.put("steps", position.steps().stream().map(CourseJson::step).toList());
        return plain;
    }

    private static Map<String, Object> step(Standing.Step step) {
        Map<String, Object> plain = new LinkedHashMap<>();
        put(plain, "day", step.day());
        plain.put("statuses", step.standing().names().stream().map(Enum::name).toList());
        return plain;
    }

    private static List<String> iris(List<Testimony> reports) {
        return reports.stream().map(report -> report.claim().id()).sorted().toList();
    }

    private static void put(Map<String, Object> plain, String key, @Nullable Object value) {
        Optional.ofNullable(value).ifPresent(each -> plain.put(key, String.valueOf(each)));
    }

    private CourseJson() {}
}
