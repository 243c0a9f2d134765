package org.parley.extract.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.parley.model.rule.RuleFile;
import org.parley.model.rule.RuleFile.Row;
import org.parley.model.vocabulary.ActorType;

/**
 * The actors of the world that the news takes for known, by every name it gives them. Read once from data/gazetteer,
 * immutable, free to share.
 */
public final class Gazetteer {
    public static final Gazetteer STANDARD = load();

    /** In what way a name leads to its actor. */
    public enum Sense {
        /** Always means it: "Turkey", "the Kremlin". */
        NAME,
        /** Says that something belongs to it: "Turkish". */
        ADJECTIVE,
        /** Its people: "the Turks". */
        PEOPLE,
        /** A city that stands for its government where it acts: "Ankara". */
        SEAT,
        /** A person's name at second mention: "Erdoğan". */
        SHORT
    }

    /**
     * One actor.
     *
     * @param kind what sort of body it is, its status for a state, empty for others
     * @param of name of the state or body it belongs to, empty where there is none
     */
    public record Entry(String name, ActorType type, String kind, String of) {}

    /** A name's way to an actor. */
    public record Reading(String written, Sense sense, Entry entry) {}

    private final Map<String, List<Reading>> readings = new HashMap<>();
    private final Map<String, Integer> longest = new HashMap<>();
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Map<String, Entry> bodies = new HashMap<>();
    private final Map<String, Person> people = new LinkedHashMap<>();
    private final Map<String, String> officials = new HashMap<>();
    private final Set<String> withArticle = new HashSet<>();
    private final Map<String, List<Doubt>> doubts = new HashMap<>();

    /** What a name means where one of some words stands in the text. */
    private record Doubt(String means, List<Pattern> signs) {
        boolean holds(Surroundings text) {
            return signs.isEmpty() || signs.stream().anyMatch(text::hold);
        }
    }

    private static Gazetteer load() {
        var gazetteer = new Gazetteer();
        RuleFile.rows("/gazetteer/states.tsv").forEach(gazetteer::state);
        RuleFile.rows("/gazetteer/bodies.tsv").forEach(gazetteer::body);
        RuleFile.rows("/gazetteer/media.tsv").forEach(gazetteer::medium);
        RuleFile.rows("/gazetteer/people.tsv").forEach(gazetteer::person);
        RuleFile.rows("/gazetteer/doubtful.tsv").forEach(gazetteer::doubt);
        return gazetteer;
    }

    private void state(Row row) {
        Entry entry = new Entry(row.get("name"), ActorType.State, row.get("status"), "");
        name(entry, row);
        name(row.get("official"), Sense.NAME, entry);
        officials.put(entry.name(), row.get("official"));
        if (!row.get("article").isEmpty()) {
            withArticle.add(entry.name());
        }
        row.list("adjectives").forEach(each -> name(each, Sense.ADJECTIVE, entry));
        row.list("peoples").forEach(each -> name(each, Sense.PEOPLE, entry));
        row.list("seats").forEach(each -> name(each, Sense.SEAT, entry));
    }

    private void body(Row row) {
        Entry entry = new Entry(row.get("name"), ActorType.valueOf(row.get("type")), row.get("kind"), row.get("of"));
        bodies.putIfAbsent(entry.kind() + "@" + entry.of(), entry);
        name(entry, row);
    }

    private void medium(Row row) {
        name(new Entry(row.get("name"), ActorType.Media, "medium", ""), row);
    }

    private void person(Row row) {
        Entry entry = new Entry(row.get("name"), ActorType.Person, "", "");
        people.put(entry.name(), Person.of(row));
        name(entry, row);
        row.list("short").forEach(each -> name(each, Sense.SHORT, entry));
    }

    private void name(Entry entry, Row row) {
        entries.put(entry.name(), entry);
        name(entry.name(), Sense.NAME, entry);
        row.list("names").forEach(each -> name(each, Sense.NAME, entry));
    }

    private void name(String written, Sense sense, Entry entry) {
        String key = Fold.of(written);
        List<Reading> known = readings.computeIfAbsent(key, k -> new ArrayList<>());
        boolean news = known.stream().noneMatch(each -> each.entry().equals(entry) && each.sense() == sense);
        if (!key.isEmpty() && news) {
            known.add(new Reading(written, sense, entry));
            longest.merge(firstWord(key), key.length(), Math::max);
        }
    }

    private void doubt(Row row) {
        Optional.ofNullable(entries.get(row.get("means")))
                .ifPresent(entry -> name(row.get("name"), Sense.valueOf(row.get("sense")), entry));
        doubts.computeIfAbsent(row.get("name"), name -> new ArrayList<>())
                .add(new Doubt(
                        row.get("means"),
                        row.list("if").stream()
                                .map(sign -> Pattern.compile("(?<!\\w)" + Pattern.quote(sign) + "(?!\\w)"))
                                .toList()));
    }

    /** The actor that bears this canonical name. */
    public Optional<Entry> entry(String name) {
        return Optional.ofNullable(entries.get(name));
    }

    /** A state's official name; empty where there is none. */
    public String official(String state) {
        return officials.getOrDefault(state, "");
    }

    /** What is known of a person, by canonical name. */
    public Optional<Person> person(String name) {
        return Optional.ofNullable(people.get(name));
    }

    /** The person who held an office on a day, as far as the gazetteer knows. */
    public List<Person> holders(String role, String of, int year) {
        return people.values().stream()
                .filter(person -> person.held(role, of, year))
                .toList();
    }

    /** The body of a kind that belongs to a state: India's foreign ministry. */
    public Optional<Entry> body(String kind, String of) {
        return Optional.ofNullable(bodies.get(kind + "@" + of));
    }

    /** A state's name as it stands in a phrase: "the United States". */
    public String phrase(Entry state) {
        return withArticle.contains(state.name()) ? "the " + state.name() : state.name();
    }

    /** The first adjective of a state, its name where it has none. */
    public String adjective(Entry state) {
        return readings.values().stream()
                .flatMap(List::stream)
                .filter(reading ->
                        reading.sense() == Sense.ADJECTIVE && reading.entry().equals(state))
                .map(Reading::written)
                .sorted()
                .findFirst()
                .orElse(state.name());
    }

    /** How many characters the longest name has that begins with a word; 0 where none does. */
    public int longestFrom(String word) {
        return longest.getOrDefault(firstWord(Fold.of(word)), 0);
    }

    /**
     * What a stretch of text may mean: names in the right letter case, doubtful ones settled by the rest of the document.
     *
     * @param text the whole document
     */
    public List<Reading> read(String written, String text) {
        return read(written, new Surroundings(text));
    }

    /** What a stretch of text may mean, where many are asked for of one document. */
    List<Reading> read(String written, Surroundings text) {
        List<Reading> found = readings.getOrDefault(Fold.of(written), List.of()).stream()
                .filter(reading -> Lettering.fits(reading.written(), written))
                .toList();
        if (found.isEmpty()) {
            return found;
        }
        List<Doubt> doubt = doubts.get(found.getFirst().written());
        if (doubt == null) {
            return found;
        }
        String means = doubt.stream()
                .filter(each -> each.holds(text))
                .map(Doubt::means)
                .findFirst()
                .orElse("");
        return found.stream()
                .filter(reading ->
                        reading.entry().name().equals(means) || reading.entry().type() == ActorType.Person)
                .toList();
    }

    private static String firstWord(String key) {
        int end = 0;
        while (end < key.length() && Character.isLetterOrDigit(key.charAt(end))) {
            end++;
        }
        return key.substring(0, Math.max(end, Math.min(1, key.length())));
    }
}
