package org.parley.extract.gazetteer;

import static java.util.stream.Collectors.toMap;

import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import org.parley.model.rule.RuleFile;

/** The names of days and months, with their numbers. */
public final class CalendarWords {
    private static final Map<String, Integer> DAYS = unit("day");
    private static final Map<String, Integer> MONTHS = unit("month");

    private static Map<String, Integer> unit(String unit) {
        return RuleFile.rows("/lexicon/calendar.tsv").stream()
                .filter(row -> row.get("unit").equals(unit))
                .collect(toMap(row -> row.get("word"), row -> Integer.valueOf(row.get("number"))));
    }

    public static boolean isOne(String word) {
        return day(word).isPresent() || month(word).isPresent();
    }

    /** 1 for Monday. */
    public static OptionalInt day(String word) {
        return number(DAYS, word);
    }

    /** 1 for January. */
    public static OptionalInt month(String word) {
        return number(MONTHS, word);
    }

    private static OptionalInt number(Map<String, Integer> unit, String word) {
        Integer number = unit.get(word.toLowerCase(Locale.ROOT).replace(".", ""));
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    private CalendarWords() {}
}
