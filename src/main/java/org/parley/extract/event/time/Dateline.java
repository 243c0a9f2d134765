package org.parley.extract.event.time;

import static java.util.stream.Collectors.joining;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.annotate.Sentence;
import org.parley.annotate.Token.Tag;
import org.parley.extract.gazetteer.CalendarWords;
import org.parley.extract.gazetteer.Words;
import org.parley.model.rule.RuleFile;
import org.parley.model.text.Block;
import org.parley.model.text.Document;

/** Place and day at the head of a text: when it was given out, and where a paragraph's first sentence really begins. */
public final class Dateline {
    private static final int HEAD_LINES = 10;
    private static final int LINE = 110;
    private static final int LONGEST = 22;
    private static final String MONTH = RuleFile.rows("/lexicon/calendar.tsv").stream()
            .filter(row -> row.get("unit").equals("month"))
            .map(row -> row.get("word"))
            .sorted((a, b) -> b.length() - a.length())
            .collect(joining("|", "(?<month>", ")\\.?"));
    private static final Pattern DAY = Pattern.compile(
            "(?i)\\b(?:(?<day>\\d{1,2})(?:st|nd|rd|th)? (?:of )?" + MONTH + ",? (?<year>(?:19|20)\\d\\d)\\b"
                    + "|" + MONTH.replace("<month>", "<month2>")
                    + " (?<day2>\\d{1,2})(?:st|nd|rd|th)?,? (?<year2>(?:19|20)\\d\\d)\\b"
                    + "|(?<year3>(?:19|20)\\d\\d)-(?<month3>\\d\\d)-(?<day3>\\d\\d)\\b"
                    + "|(?<day4>\\d{1,2})\\.(?<month4>\\d{1,2})\\.(?<year4>(?:19|20)\\d\\d)\\b)");

    /** The day a document was given out: as its source says, else as its head does. */
    public static @Nullable LocalDate of(Document document) {
        LocalDate published = document.source().published();
        return published != null
                ? published
                : document.blocks().stream()
                        .limit(HEAD_LINES)
                        .filter(block -> block.kind() != Block.Kind.title)
                        .map(block -> block.span().text())
                        .map(text -> text.length() < LINE && !text.endsWith(".") ? in(text) : inFirstLine(text))
                        .filter(day -> day != null)
                        .findFirst()
                        .orElse(null);
    }

    /** The day before the dash or stop that parts a dateline from its paragraph. */
    private static @Nullable LocalDate inFirstLine(String text) {
        String[] parts = text.substring(0, Math.min(LINE, text.length())).split(" [-–—]+ |(?<=\\d)\\. ", 2);
        boolean shouted = parts.length == 2 && parts[0].matches("\\p{Lu}\\p{L}.*");
        return shouted ? in(parts[0]) : null;
    }

    private static @Nullable LocalDate in(String text) {
        Matcher matcher = DAY.matcher(text);
        return matcher.find() ? day(matcher) : null;
    }

    private static @Nullable LocalDate day(Matcher found) {
        for (String form : new String[] {"", "2", "3", "4"}) {
            if (found.group("day" + form) != null) {
                String month = found.group("month" + form);
                OptionalInt named = CalendarWords.month(month);
                return date(
                        Integer.parseInt(found.group("year" + form)),
                        named.isPresent() ? named.getAsInt() : Integer.parseInt(month),
                        Integer.parseInt(found.group("day" + form)));
            }
        }
        return null;
    }

    private static @Nullable LocalDate date(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    /** Index of the first token of a sentence behind its dateline: "PARIS, May 4 (Agency) - "; 0 where it has none. */
    public static int behind(Words words) {
        Sentence sentence = words.sentence();
        if (sentence.start()
                        != words.text().indexOf(sentence.block().span().text().substring(0, 1), sentence.start())
                || !words.capitalised(0)) {
            return 0;
        }
        for (int at = 1; at < Math.min(LONGEST, words.size() - 1); at++) {
            boolean dash = words.lower(at).matches("[-–—]+") && !words.sticks(at) && !words.sticks(at + 1);
            if (dash) {
                return isPlaceAndDay(words, at) ? at + 1 : 0;
            }
        }
        return 0;
    }

    private static boolean isPlaceAndDay(Words words, int to) {
        for (int at = 0; at < to; at++) {
            boolean small = words.is(at, Tag.VERB, Tag.AUX, Tag.PRON, Tag.DET) && !words.capitalised(at);
            if (small) {
                return false;
            }
        }
        return true;
    }

    private Dateline() {}
}
