package org.parley.document.layout;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The ways to write a day, ready to be asked. Days that could be read in two ways, or cannot be, are no days. */
final class Dates {
    static final Dates SHIPPED = new Dates();

    /** One line of the lexicon: a pattern with named groups, an example and its day. */
    record Rule(Pattern pattern, String example, String day) {}

    /** A day as it is written, and whether the line calls it that of a change to the text. */
    record Dated(int at, boolean update, Optional<LocalDate> day) {}

    private final List<Rule> rules;
    private final Pattern update;

    private Dates() {
        LayoutRules lexicon = LayoutRules.SHIPPED;
        rules = LayoutRules.table("layout-dates.tsv", 3).stream()
                .map(cells -> new Rule(lexicon.pattern(cells[0]), cells[1], cells[2]))
                .toList();
        update = lexicon.pattern(".*{updated}\\P{L}*");
    }

    List<Rule> rules() {
        return rules;
    }

    /** The day a dateline gives: of several the first that is no update, else the first. */
    Optional<Dated> in(String line) {
        return rules.stream()
                .flatMap(rule -> found(rule, line))
                .min(Comparator.comparing(Dated::update).thenComparing(Dated::at));
    }

    private Stream<Dated> found(Rule rule, String line) {
        return rule.pattern().matcher(line).results().map(match -> {
            boolean isUpdate = update.matcher(line.substring(0, match.start())).matches();
            return new Dated(match.start(), isUpdate, day(match));
        });
    }

    private static Optional<LocalDate> day(MatchResult match) {
        Map<String, Integer> groups = match.namedGroups();
        try {
            int year = Integer.parseInt(match.group("year"));
            LocalDate day = groups.containsKey("first")
                    ? eitherOrder(year, match)
                    : LocalDate.of(year, month(match.group("month")), Integer.parseInt(match.group("day")));
            String weekday = groups.containsKey("weekday") ? match.group("weekday") : null;
            return Optional.ofNullable(day).filter(date -> fits(date, weekday));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    /** 23/10/2024 and 10/23/2024 are one day; 03/04/2025 could be two. */
    private static @Nullable LocalDate eitherOrder(int year, MatchResult match) {
        int first = Integer.parseInt(match.group("first"));
        int second = Integer.parseInt(match.group("second"));
        if (first <= 12 && second <= 12 && first != second) {
            return null;
        }
        return first > 12 ? LocalDate.of(year, second, first) : LocalDate.of(year, first, second);
    }

    private static boolean fits(LocalDate date, @Nullable String weekday) {
        return weekday == null
                || date.getDayOfWeek() == byPrefix(DayOfWeek.values(), weekday).orElse(null);
    }

    private static int month(String written) {
        return Character.isDigit(written.charAt(0))
                ? Integer.parseInt(written)
                : byPrefix(Month.values(), written).orElseThrow().getValue();
    }

    private static <E extends Enum<E>> Optional<E> byPrefix(E[] values, String written) {
        String prefix = written.substring(0, 3).toUpperCase(Locale.ROOT);
        return Arrays.stream(values)
                .filter(value -> value.name().startsWith(prefix))
                .findFirst();
    }
}
