package org.parley.extract.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.extract.gazetteer.Fold;
import org.parley.extract.gazetteer.Gazetteer;
import org.parley.extract.gazetteer.Gender;
import org.parley.extract.gazetteer.Person;
import org.parley.extract.gazetteer.Words;
import org.parley.model.Actor;
import org.parley.model.RuleFile;
import org.parley.model.RuleFile.Row;

/** The titles and offices that stand with names, longest first. */
public final class Titles {
    public static final Titles STANDARD = new Titles();

    /**
     * A title as the lexicon knows it.
     *
     * @param office the gazetteer's name of the office; empty for honorifics
     * @param alone whether it may stand for its holder without a name
     * @param leads whether its holder is a country's leader
     */
    public record Title(String words, String office, boolean honorific, boolean alone, boolean leads, Gender gender) {
        static Title of(Row row) {
            return new Title(
                    row.get("title"),
                    row.get("office"),
                    row.get("kind").equals("honorific"),
                    row.get("kind").equals("office") || row.get("kind").equals("leader"),
                    row.get("kind").equals("leader"),
                    Gender.valueOf(row.get("gender")));
        }
    }

    /**
     * A title found in a sentence.
     *
     * @param to index of the token behind it
     */
    public record Found(Title title, int from, int to) {}

    private static final int LONGEST = 7;

    private final Map<String, Title> byWords = new HashMap<>();

    private Titles() {
        RuleFile.rows("/lexicon/titles.tsv").stream()
                .map(Title::of)
                .forEach(title -> byWords.put(Fold.of(title.words()), title));
    }

    /** The longest title that begins at a token, one that "of" and its owner follow before one that swallows the owner. */
    public Optional<Found> at(Words words, int from) {
        @Nullable Found best = null;
        for (int to = Math.min(from + LONGEST, words.size()); to > from; to--) {
            Title title = title(words, from, to);
            if (title != null && (best == null || ownedBeyond(words, to, best.to()))) {
                best = new Found(title, from, to);
            }
        }
        return Optional.ofNullable(best);
    }

    private static boolean ownedBeyond(Words words, int to, int end) {
        return new Owners(words, List.of())
                .after(to)
                .filter(following -> following.to() > end)
                .isPresent();
    }

    /** The title a role is written with. */
    public Optional<Title> of(String role) {
        return Optional.ofNullable(byWords.get(Fold.of(role)));
    }

    public Gender gender(String role) {
        return of(role).map(Title::gender).orElse(Gender.unknown);
    }

    /** A title as the text writes it, but for one holder. */
    public static String role(Words words, Found found) {
        String written = words.characters(found.from(), found.to());
        boolean plural = Fold.of(written).length() > found.title().words().length() && written.endsWith("s");
        return plural ? written.substring(0, written.length() - 1) : written;
    }

    /** "Prime Ministers" before two names is one title twice. */
    private @Nullable Title title(Words words, int from, int to) {
        String written = Fold.of(words.characters(from, to));
        Title title = byWords.get(written);
        boolean plural = written.endsWith("s") && words.capitalised(to) && words.capitalised(to - 1);
        return title == null && plural ? byWords.get(written.substring(0, written.length() - 1)) : title;
    }

    /** Whether the holder of an office is a country's leader. */
    public boolean leads(String office) {
        return byWords.values().stream()
                .anyMatch(title -> title.leads() && title.office().equals(office));
    }

    /** What pronoun an actor is known by: from the gazetteer, else from the office. */
    Gender genderOf(Actor actor) {
        return Gazetteer.STANDARD
                .person(actor.name())
                .map(Person::gender)
                .orElseGet(() -> actor.role() == null ? Gender.unknown : gender(actor.role()));
    }
}
