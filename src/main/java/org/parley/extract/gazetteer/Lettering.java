package org.parley.extract.gazetteer;

/** Whether capitals in a text allow it to be a certain name: "us" is not the US, "WHITE HOUSE" is the White House. */
public final class Lettering {
    /** Whether text that folds to the same key as a name is written with the capitals the name needs. */
    public static boolean fits(String name, String written) {
        if (isShout(name)) {
            return isShout(written);
        }
        boolean[] capitals = capitals(name);
        boolean[] found = capitals(written);
        if (capitals.length != found.length) {
            return false;
        }
        for (int i = 0; i < capitals.length; i++) {
            if (capitals[i] && !found[i]) {
                return false;
            }
        }
        return true;
    }

    /** All letters are capitals, and there are two at least. */
    public static boolean isShout(String text) {
        long letters = text.chars().filter(Character::isLetter).count();
        return letters >= 2 && text.chars().noneMatch(Character::isLowerCase);
    }

    private static boolean[] capitals(String text) {
        String[] words = text.strip().split("[^\\p{L}\\p{M}\\d]+");
        boolean[] capitals = new boolean[words.length];
        for (int i = 0; i < words.length; i++) {
            capitals[i] = !words[i].isEmpty() && Character.isUpperCase(words[i].codePointAt(0));
        }
        return capitals;
    }

    private Lettering() {}
}
