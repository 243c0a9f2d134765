package org.parley.extract.gazetteer;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import org.parley.annotate.Token.Tag;
import org.parley.model.rule.RuleFile;

/** Tells whether a capital stands for its government ("Moscow said") or is a place ("in Moscow"). */
public final class Seats {
    private static final Map<String, String> CONTEXTS = RuleFile.rows("/lexicon/seat-contexts.tsv").stream()
            .collect(toMap(row -> row.get("word"), row -> row.get("makes")));

    private final Words words;

    public Seats(Words words) {
        this.words = words;
    }

    /** Whether a preposition tells where something takes place. */
    public static boolean isSite(String word) {
        return CONTEXTS.getOrDefault(word, "").equals("site");
    }

    /** Whether the seat between two tokens acts. */
    public boolean acts(int from, int to) {
        return !isPlace(from) && !isAddress(from, to) && !isModifier(to);
    }

    private boolean isPlace(int from) {
        int before = from - 1;
        if (words.is(before, Tag.DET)) {
            return true;
        }
        String two = words.lower(before - 1) + " " + words.lower(before);
        String makes = CONTEXTS.getOrDefault(two, context(before));
        return switch (makes) {
            case "place", "site" -> true;
            case "moved" -> moved(before);
            case "motion" -> true;
            default -> coordinatedPlace(before);
        };
    }

    private String context(int index) {
        if (!words.has(index)) {
            return "";
        }
        return CONTEXTS.getOrDefault(
                words.lower(index), CONTEXTS.getOrDefault(words.token(index).lemma(), ""));
    }

    private boolean moved(int before) {
        for (int i = before - 1; i >= 0 && i >= before - 6 && !words.is(i, Tag.PUNCT); i--) {
            if (context(i).equals("motion")) {
                return true;
            }
        }
        return false;
    }

    /** "in Geneva and Moscow": what the first of two is, the second is too. */
    private boolean coordinatedPlace(int before) {
        boolean and = words.is(before, Tag.CCONJ) || words.lower(before).equals(",");
        return and
                && words.is(before - 1, Tag.PROPN)
                && (context(before - 2).equals("place") || context(before - 2).equals("site"));
    }

    /** "Bogotá, Colombia", or a place before a dash that opens a paragraph. */
    private boolean isAddress(int from, int to) {
        boolean country = words.lower(to).equals(",")
                && words.known(to + 1)
                        .flatMap(known -> known.as(Gazetteer.Sense.NAME))
                        .map(reading -> reading.entry().type() == org.parley.model.vocabulary.ActorType.State)
                        .orElse(false)
                && (from == 0 || words.is(from - 1, Tag.ADP));
        boolean shouted = from == 0 && words.lower(to).equals(",") && Lettering.isShout(words.characters(from, to));
        boolean dateline = from == 0
                && (words.isHyphen(to)
                        || words.lower(to).equals("—")
                        || words.lower(to).equals("("));
        return country || dateline || shouted || isSlashed(from, to) || isDated(from, to);
    }

    /** "Riyadh, 8 March" at the head of a text. */
    private boolean isDated(int from, int to) {
        return from == 0
                && words.lower(to).equals(",")
                && (words.is(to + 1, Tag.NUM)
                        || CalendarWords.month(words.lower(to + 1)).isPresent());
    }

    /** "CAIRO/KHARTOUM, 12 May (Wire) -": two datelines in one. */
    private boolean isSlashed(int from, int to) {
        boolean opens = from == 0 && words.lower(to).equals("/");
        boolean closes = words.lower(from - 1).equals("/")
                && Lettering.isShout(words.characters(from, to))
                && words.lower(to).equals(",");
        return (opens || closes) && Lettering.isShout(words.characters(from, to));
    }

    /** "Moscow time", "the Ankara Declaration": a name before a noun says which, not who. */
    private boolean isModifier(int to) {
        return words.is(to, Tag.NOUN, Tag.PROPN, Tag.ADJ, Tag.NUM)
                && !words.isPossessive(to)
                && !words.is(to + 1, Tag.DET, Tag.PRON)
                && !words.titleCase();
    }
}
