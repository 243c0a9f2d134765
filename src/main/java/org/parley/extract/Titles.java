package org.parley.extract;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
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
     */
    record Title(String words, String office, boolean honorific, Gender gender) {
        static Title of(Row row) {
            return new Title(
                    row.get("title"),
                    row.get("office"),
                    row.get("kind").equals("honorific"),
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

    private final Map<String, Title> byWords = new HashMap<>();

    private Titles() {
        RuleFile.rows("/lexicon/titles.tsv").stream()
                .map(Title::of)
                .forEach(title -> byWords.put(Fold.of(title.words()), title));
    }

    /** The longest title that begins at a token. */
    Optional<Found> at(Sentence sentence, int from, String text) {
        for (int to = Math.min(from + LONGEST, sentence.tokens().size()); to > from; to--) {
            Title title = byWords.get(words(sentence, from, to, text));
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

    private static String words(Sentence sentence, int from, int to, String text) {
        return Fold.of(text.substring(
                sentence.token(from).start(), sentence.token(to - 1).end()));
    }
}
