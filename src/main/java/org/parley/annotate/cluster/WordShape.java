package org.parley.annotate.cluster;

import java.util.List;

/** What a word looks like that is too rare to be known by itself; the names hold a space, as no word does. */
final class WordShape {
    private static final int STEM = 3;
    private static final List<String> ENDINGS = List.of("ing", "ed", "ly", "s", "er", "al", "ion");
    private static final List<String> RARE_WITH =
            ENDINGS.stream().map(ending -> "a " + ending).toList();
    private static final List<String> NUMBERS = List.of("1 1", "1 2", "1 3", "1 4");

    static String of(String word) {
        if (word.chars().anyMatch(Character::isDigit)) {
            return number(word);
        }
        if (word.chars().noneMatch(Character::isLetter)) {
            return "a mark";
        }
        return Character.isUpperCase(word.charAt(0)) ? capitalised(word) : small(word);
    }

    private static String number(String word) {
        if (word.chars().anyMatch(Character::isLetter)) {
            return Character.isDigit(word.charAt(0)) ? "1 st" : "a 1";
        }
        if (!word.chars().allMatch(Character::isDigit)) {
            return "1 .";
        }
        boolean year = word.length() == 4 && (word.startsWith("1") || word.startsWith("2"));
        return year ? "1 year" : NUMBERS.get(Math.min(word.length(), NUMBERS.size()) - 1);
    }

    private static String capitalised(String word) {
        if (word.length() > 1 && word.chars().noneMatch(Character::isLowerCase)) {
            return "AN ACRONYM";
        }
        return word.endsWith("s") ? "A Name s" : "A Name";
    }

    private static String small(String word) {
        for (int i = 0; i < ENDINGS.size(); i++) {
            if (word.length() >= ENDINGS.get(i).length() + STEM && word.endsWith(ENDINGS.get(i))) {
                return RARE_WITH.get(i);
            }
        }
        return "a word";
    }

    private WordShape() {}
}
