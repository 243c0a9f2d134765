package org.parley.extract.gazetteer;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The form of a name under which its spellings meet: small letters, no accents, straight apostrophes, single spaces. */
public final class Fold {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0]+");

    public static String of(String text) {
        return isPlain(text) ? text.toLowerCase(Locale.ROOT) : unaccented(text);
    }

    /** Whether only letter case can differ: ASCII letters and marks with single spaces, as in nearly every name. */
    private static boolean isPlain(String text) {
        char before = 0;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter < ' ' || letter > '~' || (letter == ' ' && before == ' ')) {
                return false;
            }
            before = letter;
        }
        return true;
    }

    private static String unaccented(String text) {
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        StringBuilder folded = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            folded.append(letter(plain.charAt(i)));
        }
        return SPACES.matcher(folded.toString().toLowerCase(Locale.ROOT)).replaceAll(" ");
    }

    /** Letters and marks that Unicode does not take apart. */
    private static char letter(char letter) {
        return switch (letter) {
            case '’', '‘', 'ʼ' -> '\'';
            case '‑', '–' -> '-';
            case 'ı' -> 'i';
            case 'ə', 'Ə' -> 'e';
            case 'ł', 'Ł' -> 'l';
            case 'đ', 'Đ' -> 'd';
            case 'ø', 'Ø' -> 'o';
            default -> letter;
        };
    }

    private Fold() {}
}
