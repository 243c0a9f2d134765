package org.parley.evaluate.likeness;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parley.model.rule.RuleFile;

/** A text's words, freed of case, accents, apostrophes and the dots of abbreviations. */
public final class Words {
    private static final String LETTER = "[\\p{L}\\p{N}_]";
    private static final Pattern WORD = Pattern.compile(LETTER + "+");
    private static final Pattern DOT_OF_ABBREVIATION =
            Pattern.compile("(?<=(?<!%1$s)%1$s)\\.(?=%1$s(?!%1$s))".formatted(LETTER));
    private static final Pattern APOSTROPHE = Pattern.compile("['’]");
    /** A mark of the highest combining class but its own: every other combining mark moves in front of it. */
    private static final String LAST_MARK = "\u0345";

    private static final Set<String> TITLES = RuleFile.rows("/org/parley/evaluate/titles.tsv").stream()
            .map(row -> row.get("word"))
            .collect(Collectors.toUnmodifiableSet());

    /** The words in their order. */
    public static List<String> of(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD)
                .codePoints()
                .mapToObj(Words::folded)
                .flatMapToInt(String::codePoints)
                .filter(character -> !combines(character))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .replace('ə', 'e');
        String joined = APOSTROPHE
                .matcher(DOT_OF_ABBREVIATION.matcher(plain).replaceAll(""))
                .replaceAll("");
        return WORD.matcher(joined).results().map(MatchResult::group).toList();
    }

    public static Set<String> setOf(String text) {
        return new LinkedHashSet<>(of(text));
    }

    /** The words of a name that tell its bearer apart; all of them where none would be left. */
    public static Set<String> ofName(String name) {
        Set<String> all = setOf(name);
        Set<String> telling =
                all.stream().filter(word -> !TITLES.contains(word)).collect(Collectors.toSet());
        return telling.isEmpty() ? all : telling;
    }

    /** What two sets share, of what they hold together; nought where both are empty. */
    public static double likeness(Set<String> a, Set<String> b) {
        Set<String> shared = new HashSet<>(a);
        shared.retainAll(b);
        int union = a.size() + b.size() - shared.size();
        return union == 0 ? 0 : (double) shared.size() / union;
    }

    /** One character without its case: by way of the upper case, where sharp s and long s become what they stand for. */
    private static String folded(int character) {
        String upper = Character.toString(character).toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT);
        return upper.codePoints()
                .map(Character::toLowerCase)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Whether a character has a combining class, which Java only tells by the order it gives to marks. */
    private static boolean combines(int character) {
        int type = Character.getType(character);
        boolean mark = type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
        return mark
                && !Normalizer.normalize(LAST_MARK + Character.toString(character), Normalizer.Form.NFD)
                        .startsWith(LAST_MARK);
    }

    private Words() {}
}
