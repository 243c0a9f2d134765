package org.parley.extract.actor.office;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.extract.gazetteer.Fold;
import org.parley.extract.gazetteer.Gazetteer;
import org.parley.extract.gazetteer.Gender;
import org.parley.extract.gazetteer.Lettering;
import org.parley.extract.gazetteer.Person;
import org.parley.extract.gazetteer.Words;
import org.parley.model.annotation.Actor;
import org.parley.model.rule.RuleFile;
import org.parley.model.rule.RuleFile.Row;

/** The titles and offices that stand with names, longest first. */
public final class Titles {
    public static final Titles STANDARD = new Titles();

    /** What a title does. */
    public enum Kind {
        /** May stand for its holder alone. */
        office,
        /** May so, and "leader" means its holder too. */
        leader,
        /** Stands with a name only. */
        generic,
        /** Stands with a name; its holder may be called by it again: "the minister". */
        recalled,
        /** So, and gives way to an office. */
        rank,
        /** Is no office at all and stays outside the name. */
        honorific,
        /** An honorific that may stand for whom the text styled so: "His Majesty". */
        style
    }

    /**
     * A title as the lexicon knows it.
     *
     * @param office the gazetteer's name of the office; empty for honorifics
     */
    public record Title(String words, String office, Kind kind, Gender gender) {
        static Title of(Row row) {
            return new Title(
                    row.get("title"),
                    row.get("office"),
                    Kind.valueOf(row.get("kind")),
                    Gender.valueOf(row.get("gender")));
        }

        public boolean honorific() {
            return kind == Kind.honorific || kind == Kind.style;
        }

        /** Whether it may stand for its holder without a name. */
        public boolean alone() {
            return kind == Kind.office || kind == Kind.leader || kind == Kind.style;
        }

        /** Whether "the" before it may point back to a holder whom the text has named. */
        public boolean recalls() {
            return kind == Kind.recalled || kind == Kind.rank;
        }

        /** Whether what follows "for" is whom its holder serves: "spokesman for the Kremlin". */
        boolean speaksFor() {
            return office.startsWith("spokes");
        }

        /** Whether its holder is a country's leader. */
        public boolean leads() {
            return kind == Kind.leader;
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
    private final Set<String> leading = new HashSet<>();

    private Titles() {
        RuleFile.rows("/lexicon/titles.tsv").stream().map(Title::of).forEach(this::add);
    }

    private void add(Title title) {
        byWords.put(Fold.of(title.words()), title);
        if (title.leads()) {
            leading.add(title.office());
        }
    }

    /** The longest title that begins at a token, be it one of the lexicon's or put together from the words of offices. */
    public Optional<Found> at(Words words, int from) {
        return words.has(from)
                ? Optional.ofNullable(new OfficeWords(words).at(from, lexical(words, from)))
                : Optional.empty();
    }

    /** The longest title of the lexicon, one that "of" and its owner follow before one that swallows the owner. */
    private @Nullable Found lexical(Words words, int from) {
        @Nullable Found best = null;
        for (int to = Math.min(from + LONGEST, words.size()); to > from; to--) {
            Title title = title(words, from, to);
            if (title != null && (best == null || ownedBeyond(words, to, best.to()))) {
                best = new Found(title, from, to);
            }
        }
        return best;
    }

    private static boolean ownedBeyond(Words words, int to, int end) {
        return Complement.after(words, to)
                .filter(following -> following.to() > end)
                .isPresent();
    }

    /** The title a role is written with. */
    public Optional<Title> of(String role) {
        return Optional.ofNullable(byWords.get(Fold.of(role)));
    }

    /** The gazetteer's name of the office that a role is. */
    public String office(String role) {
        return of(role).map(Title::office).orElseGet(() -> Fold.of(role).replace("defense", "defence"));
    }

    public static boolean isRank(String role) {
        return STANDARD.of(role).filter(title -> title.kind() == Kind.rank).isPresent();
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
        String written = words.characters(from, to);
        Title title = byWords.get(Fold.of(written));
        boolean plural = written.endsWith("s") && words.capitalised(to) && words.capitalised(to - 1);
        if (title == null && plural) {
            return byWords.get(Fold.of(written.substring(0, written.length() - 1)));
        }
        return title == null || Lettering.fits(title.words(), written) ? title : null;
    }

    /** Whether the holder of an office is a country's leader. */
    public boolean leads(String office) {
        return leading.contains(office);
    }

    /** What pronoun an actor is known by: from the gazetteer, else from the office. */
    public Gender genderOf(Actor actor) {
        return Gazetteer.STANDARD
                .person(actor.name())
                .map(Person::gender)
                .orElseGet(() -> actor.role() == null ? Gender.unknown : gender(actor.role()));
    }
}
