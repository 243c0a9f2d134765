package org.parley.compare.voices;

import static java.util.stream.Collectors.toSet;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parley.annotate.Token;
import org.parley.model.rule.RuleFile;

/** The words of lexicon/opposites.tsv: of one thing only one of two can be told. */
final class Opposites {
    /** The two senses, each with its words. */
    private record Pair(int number, Set<String> one, Set<String> other) {}

    private final List<Pair> pairs;
    private final Denials denials;
    private final Beginnings beginnings;

    Opposites(Denials denials) {
        this.denials = denials;
        List<RuleFile.Row> rows = RuleFile.rows("/lexicon/opposites.tsv");
        this.pairs = IntStream.range(0, rows.size())
                .mapToObj(i -> new Pair(
                        i + 1,
                        Set.copyOf(rows.get(i).list("one")),
                        Set.copyOf(rows.get(i).list("other"))))
                .toList();
        this.beginnings = new Beginnings(pairs.stream()
                .flatMap(pair -> Stream.concat(pair.one().stream(), pair.other().stream()))
                .toList());
    }

    /** Whether a text may hold one of the words: without reading it closely. */
    boolean mayStandIn(String text) {
        return beginnings.standIn(text);
    }

    /** Whether a text tells of what shall or may be. */
    boolean isOfWish(List<Token> text) {
        return denials.isOfWish(text);
    }

    /** The senses of a text's words: a number for each, and the same below 0 for its opposite. */
    Set<Integer> senses(List<Token> text) {
        Set<Integer> senses = new HashSet<>();
        for (int i = 0; i < text.size(); i++) {
            int sign = denials.isNegated(text, i) ? -1 : 1;
            for (Pair pair : pairs) {
                if (is(text.get(i), pair.one())) {
                    senses.add(sign * pair.number());
                }
                if (is(text.get(i), pair.other())) {
                    senses.add(-sign * pair.number());
                }
            }
        }
        return senses;
    }

    /** Whether one text has only the one sense of some pair, and the other only the other. */
    boolean oppose(List<Token> text, List<Token> other) {
        Set<Integer> here = plain(senses(text));
        return plain(senses(other)).stream().anyMatch(sense -> here.contains(-sense));
    }

    /** The senses but for those that a text has together with their opposite. */
    private static Set<Integer> plain(Set<Integer> senses) {
        return senses.stream().filter(sense -> !senses.contains(-sense)).collect(toSet());
    }

    private static boolean is(Token token, Set<String> words) {
        return words.contains(token.lemma()) || words.contains(token.lower());
    }
}
