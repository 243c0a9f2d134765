package org.parley.extract;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.annotate.Sentence;
import org.parley.model.RuleFile;
import org.parley.model.RuleFile.Row;

/** The titles and offices that stand with names, longest first. */
final class Titles {
    static final Titles STANDARD = new Titles();

    /**
     * A title as the lexicon knows it.
     *
     * @param office the gazetteer's name of the office; empty for honorifics
     * @param alone whether it may stand for its holder without a name
     */
    record Title(String words, String office, boolean honorific, boolean alone, Gender gender) {
        static Title of(Row row) {
            return new Title(
                    row.get("title"),
                    row.get("office"),
                    row.get("kind").equals("honorific"),
                    row.get("kind").equals("office"),
                    Gender.valueOf(row.get("gender")));
        }
    }

    /**
     * A title found in a sentence.
     *
     * @param to index of the token behind it
     */
    record Found(Title title, int from, int to) {}

    private static final int LONGEST = 7;
    private static final Set<String> LEADERS =
            Set.of("president", "prime minister", "premier", "chancellor", "king", "leader", "supreme leader", "emir");

    private final Map<String, Title> byWords = new HashMap<>();

    private Titles() {
        RuleFile.rows("/lexicon/titles.tsv").stream()
                .map(Title::of)
                .forEach(title -> byWords.put(Fold.of(title.words()), title));
    }

    /** The longest title that begins at a token. */
    Optional<Found> at(Sentence sentence, int from, String text) {
        for (int to = Math.min(from + LONGEST, sentence.tokens().size()); to > from; to--) {
            Title title = byWords.get(singular(words(sentence, from, to, text), sentence, to));
            if (title != null) {
                return Optional.of(new Found(title, from, to));
            }
        }
        return Optional.empty();
    }

    /** The title a role is written with. */
    Optional<Title> of(String role) {
        return Optional.ofNullable(byWords.get(Fold.of(role)));
    }

    Gender gender(String role) {
        return of(role).map(Title::gender).orElse(Gender.unknown);
    }

    /** "Prime Ministers" before two names is one title twice. */
    private static String singular(String words, Sentence sentence, int to) {
        boolean plural = words.endsWith("s")
                && to < sentence.tokens().size()
                && sentence.token(to).capitalised()
                && sentence.token(to - 1).capitalised();
        return plural ? words.substring(0, words.length() - 1) : words;
    }

    /** Whether the holder of an office is a country's leader. */
    boolean leads(String office) {
        return LEADERS.contains(office);
    }

    private static String words(Sentence sentence, int from, int to, String text) {
        return Fold.of(text.substring(
                sentence.token(from).start(), sentence.token(to - 1).end()));
    }
}
