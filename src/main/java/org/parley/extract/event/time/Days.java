package org.parley.extract.event.time;

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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.annotate.Phrase;
import org.parley.annotate.Token.Tag;
import org.parley.extract.gazetteer.CalendarWords;
import org.parley.extract.gazetteer.Words;
import org.parley.model.rule.RuleFile;

/**
 * Finds the days that a sentence names: "March 18", "on Tuesday", "22.09.2020", "today". Only what text and publication
 * day determine is a day; "earlier this month" is none, for a wrong date is worse than none.
 */
public final class Days {
    private static final Map<String, Integer> OFFSETS = RuleFile.rows("/lexicon/days.tsv").stream()
            .filter(row -> row.get("from").equals("publication"))
            .collect(toMap(row -> row.get("word"), row -> Integer.valueOf(row.get("offset"))));
    private static final Map<String, Integer> AGAIN = RuleFile.rows("/lexicon/days.tsv").stream()
            .filter(row -> row.get("from").equals("text"))
            .collect(toMap(row -> row.get("word"), row -> Integer.valueOf(row.get("offset"))));
    private static final Map<String, Integer> NUMBERS = RuleFile.rows("/lexicon/lengths.tsv").stream()
            .filter(row -> row.get("means").matches("\\d+"))
            .collect(toMap(row -> row.get("word"), row -> Integer.valueOf(row.get("means"))));
    private static final Pattern DOTTED = Pattern.compile("(\\d{1,2})[./](\\d{1,2})[./](\\d{4})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern ORDINAL = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    /** A day named by the tokens from one index to another. */
    public record Day(int from, int to, LocalDate date) {}

    private final Words words;
    private final @Nullable LocalDate published;
    private final @Nullable LocalDate before;

    public Days(Words words, @Nullable LocalDate published) {
        this(words, published, null);
    }

    /**
     * The days of a sentence.
     *
     * @param before the day that the text named last, which "the previous day" counts from
     */
    public Days(Words words, @Nullable LocalDate published, @Nullable LocalDate before) {
        this.words = words;
        this.published = published;
        this.before = before;
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
                .or(() -> counted(at))
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

    /** "23 October 2024", "the 4th of May", and of "20-21 July" and "20 and 21 July" the first. */
    private Optional<Day> dayFirst(int at) {
        OptionalInt day = dayNumber(at);
        int last = isRange(at) ? at + 2 : at;
        int monthAt = words.lower(last + 1).equals("of") ? last + 2 : last + 1;
        OptionalInt month = month(monthAt);
        return day.isEmpty() || month.isEmpty()
                ? Optional.empty()
                : withYear(at, monthAt + 1, monthAt + 1, month.getAsInt(), day.getAsInt());
    }

    private boolean isRange(int at) {
        String between = words.lower(at + 1);
        boolean to = words.isHyphen(at + 1) || between.equals("to") || between.equals("and");
        return to && dayNumber(at + 2).isPresent();
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
        if (number.isEmpty() || published == null || before.equals("next")) {
            return Optional.empty();
        }
        DayOfWeek day = DayOfWeek.of(number.getAsInt());
        LocalDate date = before.equals("last")
                ? published.with(TemporalAdjusters.previous(day))
                : published.with(
                        looksAhead(at) ? TemporalAdjusters.nextOrSame(day) : TemporalAdjusters.previousOrSame(day));
        return Optional.of(new Day(at, at + 1, date));
    }

    /** Whether the verb nearest before a day, or the first behind it where there is none, speaks of what will come. */
    private boolean looksAhead(int at) {
        Optional<Phrase> before = verbs(at).reduce((first, second) -> second);
        if (before.filter(verb -> isAfter(verb.to(), at)).isPresent()) {
            return false;
        }
        return before.or(() -> words.sentence().phrases().stream()
                        .filter(phrase -> phrase.kind() == Phrase.Kind.VERB && phrase.from() > at)
                        .findFirst())
                .filter(verb -> isFuture(verb))
                .isPresent();
    }

    private boolean isAfter(int from, int to) {
        for (int at = from; at < to; at++) {
            if (words.lower(at).equals("after") || words.lower(at).equals("following")) {
                return true;
            }
        }
        return false;
    }

    private Stream<Phrase> verbs(int before) {
        return words.sentence().phrases().stream()
                .filter(phrase -> phrase.kind() == Phrase.Kind.VERB && phrase.to() <= before)
                .filter(phrase -> !words.lower(phrase.head()).endsWith("ing"));
    }

    /** "will meet", "is to meet", "is due to meet". */
    private boolean isFuture(Phrase verb) {
        int to = Math.min(verb.to() + 1, words.size());
        for (int at = Math.max(0, verb.from() - 3); at < to; at++) {
            boolean will = words.is(at, Tag.AUX) && words.token(at).lemma().equals("will");
            boolean due = words.lower(at).equals("to")
                    && words.is(at - 1, Tag.AUX, Tag.ADJ, Tag.VERB)
                    && (words.lower(at - 1).equals("is") || words.lower(at - 1).equals("are") || isBe(at - 2));
            if (will || due) {
                return true;
            }
        }
        return false;
    }

    private boolean isBe(int at) {
        return words.lower(at).equals("is") || words.lower(at).equals("are");
    }

    /** "three days earlier", "two days ago": counted from the day named last, or from publication. */
    private Optional<Day> counted(int at) {
        Integer number = NUMBERS.get(words.lower(at));
        String unit = words.lower(at + 1);
        if (number == null || !(unit.equals("day") || unit.equals("days"))) {
            return Optional.empty();
        }
        return switch (words.lower(at + 2)) {
            case "ago" -> counted(at, published, -number);
            case "earlier", "before" -> counted(at, before, -number);
            case "later" -> counted(at, before, number);
            default -> Optional.empty();
        };
    }

    private static Optional<Day> counted(int at, @Nullable LocalDate from, int days) {
        return from == null ? Optional.empty() : Optional.of(new Day(at, at + 3, from.plusDays(days)));
    }

    /** "the previous day", "that day": from the day that the text named last. */
    private Optional<Day> again(int at) {
        Integer offset = AGAIN.get(words.lower(at) + " " + words.lower(at + 1));
        return offset == null || before == null || words.isPossessive(at + 2)
                ? Optional.empty()
                : Optional.of(new Day(at, at + 2, before.plusDays(offset)));
    }

    private Optional<Day> pointed(int at) {
        Integer one = OFFSETS.get(words.lower(at));
        Integer two = OFFSETS.get(words.lower(at) + " " + words.lower(at + 1));
        if (published == null || (one == null && two == null)) {
            return again(at);
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
