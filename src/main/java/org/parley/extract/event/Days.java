package org.parley.extract.event;

import static java.util.stream.Collectors.toMap;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.annotate.Token.Tag;
import org.parley.extract.gazetteer.CalendarWords;
import org.parley.extract.gazetteer.Words;
import org.parley.model.RuleFile;

/**
 * Finds the days that a sentence names: "March 18", "on Tuesday", "22.09.2020", "today". Only what text and publication
 * day determine is a day; "earlier this month" is none, for a wrong date is worse than none.
 */
public final class Days {
    private static final Map<String, Integer> OFFSETS = RuleFile.rows("/lexicon/days.tsv").stream()
            .collect(toMap(row -> row.get("word"), row -> Integer.valueOf(row.get("offset"))));
    private static final Pattern DOTTED = Pattern.compile("(\\d{1,2})[./](\\d{1,2})[./](\\d{4})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern ORDINAL = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    /** A day named by the tokens from one index to another. */
    public record Day(int from, int to, LocalDate date) {}

    private final Words words;
    private final @Nullable LocalDate published;

    public Days(Words words, @Nullable LocalDate published) {
        this.words = words;
        this.published = published;
    }

    public List<Day> all() {
        List<Day> days = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            Optional<Day> day = at(at);
            day.ifPresent(days::add);
            at = day.map(found -> found.to() - 1).orElse(at);
        }
        return days;
    }

    private Optional<Day> at(int at) {
        return numeric(at)
                .or(() -> monthFirst(at))
                .or(() -> dayFirst(at))
                .or(() -> weekday(at))
                .or(() -> pointed(at));
    }

    private Optional<Day> numeric(int at) {
        int to = at;
        while (words.has(to) && to < at + 5 && (to == at || words.sticks(to))) {
            to++;
        }
        String written = words.characters(at, to);
        Matcher iso = ISO.matcher(written);
        if (iso.lookingAt()) {
            return day(at, to, number(iso.group(1)), number(iso.group(2)), number(iso.group(3)));
        }
        Matcher dotted = DOTTED.matcher(written);
        return dotted.lookingAt() && number(dotted.group(2)) <= 12
                ? day(at, at + 1, number(dotted.group(3)), number(dotted.group(2)), number(dotted.group(1)))
                : Optional.empty();
    }

    /** "March 18", "Dec. 11, 2024". */
    private Optional<Day> monthFirst(int at) {
        OptionalInt month = month(at);
        int dayAt = words.lower(at + 1).equals(".") ? at + 2 : at + 1;
        OptionalInt day = dayNumber(dayAt);
        if (month.isEmpty() || day.isEmpty()) {
            return Optional.empty();
        }
        int yearAt = words.lower(dayAt + 1).equals(",") ? dayAt + 2 : dayAt + 1;
        return withYear(at, dayAt + 1, yearAt, month.getAsInt(), day.getAsInt());
    }

    /** "23 October 2024", "the 4th of May". */
    private Optional<Day> dayFirst(int at) {
        OptionalInt day = dayNumber(at);
        int monthAt = words.lower(at + 1).equals("of") ? at + 2 : at + 1;
        OptionalInt month = month(monthAt);
        return day.isEmpty() || month.isEmpty()
                ? Optional.empty()
                : withYear(at, monthAt + 1, monthAt + 1, month.getAsInt(), day.getAsInt());
    }

    private OptionalInt month(int at) {
        return words.capitalised(at) ? CalendarWords.month(words.token(at).text()) : OptionalInt.empty();
    }

    private OptionalInt dayNumber(int at) {
        Matcher number = ORDINAL.matcher(words.lower(at));
        return number.matches() ? OptionalInt.of(number(number.group(1))) : OptionalInt.empty();
    }

    private Optional<Day> withYear(int from, int to, int yearAt, int month, int day) {
        if (YEAR.matcher(words.lower(yearAt)).matches()) {
            return day(from, yearAt + 1, number(words.lower(yearAt)), month, day);
        }
        return published == null
                ? Optional.empty()
                : List.of(published.getYear() - 1, published.getYear(), published.getYear() + 1).stream()
                        .flatMap(year -> day(from, to, year, month, day).stream())
                        .min((a, b) -> Long.compare(distance(a.date()), distance(b.date())));
    }

    private long distance(LocalDate date) {
        return published == null ? 0 : Math.abs(ChronoUnit.DAYS.between(published, date));
    }

    /** The last such day before publication, or the next where the sentence looks ahead; "next Tuesday" may be either. */
    private Optional<Day> weekday(int at) {
        OptionalInt number =
                words.capitalised(at) ? CalendarWords.day(words.token(at).text()) : OptionalInt.empty();
        String before = words.lower(at - 1);
        if (number.isEmpty()
                || published == null
                || before.equals("next")
                || words.lower(at + 1).equals("'s")) {
            return Optional.empty();
        }
        DayOfWeek day = DayOfWeek.of(number.getAsInt());
        LocalDate date = before.equals("last")
                ? published.with(TemporalAdjusters.previous(day))
                : published.with(
                        looksAhead() ? TemporalAdjusters.nextOrSame(day) : TemporalAdjusters.previousOrSame(day));
        return Optional.of(new Day(at, at + 1, date));
    }

    private boolean looksAhead() {
        for (int i = 0; i < words.size(); i++) {
            if (words.is(i, Tag.AUX) && words.token(i).lemma().equals("will")) {
                return true;
            }
        }
        return false;
    }

    private Optional<Day> pointed(int at) {
        Integer one = OFFSETS.get(words.lower(at));
        Integer two = OFFSETS.get(words.lower(at) + " " + words.lower(at + 1));
        if (published == null || (one == null && two == null) || words.isPossessive(at + 1)) {
            return Optional.empty();
        }
        return one != null
                ? Optional.of(new Day(at, at + 1, published.plusDays(one)))
                : Optional.of(new Day(at, at + 2, published.plusDays(two == null ? 0 : two)));
    }

    private static Optional<Day> day(int from, int to, int year, int month, int day) {
        try {
            return Optional.of(new Day(from, to, LocalDate.of(year, month, day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
