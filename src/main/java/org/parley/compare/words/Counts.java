package org.parley.compare.words;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.annotate.Token;
import org.parley.annotate.Token.Tag;

/** The numbers of a text by what they count: 175 prisoners, four million tonnes. Years and days of months count nothing. */
public record Counts(Map<String, Set<String>> byNoun) {
    /** A text that counts nothing. */
    public static final Counts NONE = new Counts(Map.of());

    private static final int FURTHEST = 3;

    /** The numbers of a text. */
    public static Counts of(List<Token> tokens) {
        Map<String, Set<String>> byNoun = new HashMap<>();
        for (int i = 0; i < tokens.size(); i++) {
            int first = i;
            while (i + 1 < tokens.size()
                    && tokens.get(i).is(Tag.NUM)
                    && tokens.get(i + 1).is(Tag.NUM)) {
                i++;
            }
            if (tokens.get(i).is(Tag.NUM)) {
                noun(tokens, i, figure(tokens.subList(first, i + 1)), byNoun);
            }
        }
        return new Counts(byNoun);
    }

    /** The numbers of several texts. */
    public static Counts all(Collection<Counts> texts) {
        Map<String, Set<String>> all = new HashMap<>();
        texts.forEach(text -> text.byNoun.forEach((noun, numbers) ->
                all.computeIfAbsent(noun, any -> new HashSet<>()).addAll(numbers)));
        return new Counts(all);
    }

    private static void noun(List<Token> tokens, int at, String figure, Map<String, Set<String>> byNoun) {
        for (int j = at + 1; j < Math.min(tokens.size(), at + FURTHEST + 1); j++) {
            if (tokens.get(j).is(Tag.NOUN)) {
                byNoun.computeIfAbsent(tokens.get(j).lemma(), any -> new HashSet<>())
                        .add(figure);
                return;
            }
            if (!tokens.get(j).is(Tag.ADJ, Tag.PROPN)) {
                return;
            }
        }
    }

    private static String figure(List<Token> number) {
        return number.stream().map(Token::lower).reduce("", (all, next) -> (all + " " + next).strip());
    }

    /** Whether both count something of one name, and never alike. */
    public boolean contradicts(Counts other) {
        return byNoun.entrySet().stream().anyMatch(each -> {
            Set<String> theirs = other.byNoun.get(each.getKey());
            return theirs != null && each.getValue().stream().noneMatch(theirs::contains);
        });
    }
}
