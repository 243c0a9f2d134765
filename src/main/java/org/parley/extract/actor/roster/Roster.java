package org.parley.extract.actor.roster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.extract.actor.office.Titles;
import org.parley.extract.gazetteer.Gazetteer;
import org.parley.extract.gazetteer.Gazetteer.Entry;
import org.parley.extract.gazetteer.Person;
import org.parley.model.annotation.Actor;
import org.parley.model.text.Text;
import org.parley.model.vocabulary.ActorType;

/** The actors of one document as far as they are known while it is read, each once. */
public final class Roster {
    /** Stands where a name names no actor: an event, a sea. */
    public static final Draft NOBODY = new Draft("nobody", ActorType.Organization, "", "none", 0, new Places());

    private final Map<String, Draft> drafts = new LinkedHashMap<>();
    private final Places places = new Places();
    private final Acronyms acronyms = new Acronyms();
    private final int year;
    private @Nullable Draft issuer;

    /**
     * @param year in which the document was given out; decides who held an office
     */
    public Roster(int year) {
        this.year = year;
    }

    public Acronyms acronyms() {
        return acronyms;
    }

    public int year() {
        return year;
    }

    /** The draft of an actor the gazetteer knows, with the drafts of those it belongs to. */
    public Draft of(Entry entry) {
        Draft known = drafts.get(entry.name());
        if (known != null) {
            return known;
        }
        Draft draft = new Draft(entry.name(), entry.type(), entry.kind(), "gazetteer", 0.95, places);
        drafts.put(entry.name(), draft);
        if (!entry.of().isEmpty()) {
            Gazetteer.STANDARD.entry(entry.of()).ifPresent(owner -> draft.holds(null, of(owner)));
        }
        if (entry.type() == ActorType.Person) {
            Gazetteer.STANDARD.person(entry.name()).flatMap(this::employer).ifPresent(of -> draft.holds(null, of));
        }
        return draft;
    }

    private Optional<Draft> employer(Person person) {
        return person.offices().stream()
                .filter(office -> office.in(year))
                .reduce((first, second) -> second)
                .flatMap(office -> Gazetteer.STANDARD.entry(office.of()))
                .map(this::of);
    }

    /** Whoever gives the document out is an actor, named in it or not. */
    public void issuedBy(Entry entry) {
        issuer = of(entry);
    }

    /** In a party's own account the first holder of an office of whom the text does not say whom he serves is its own. */
    public void serveByDefault(Draft state) {
        Set<String> taken = new HashSet<>();
        people().stream()
                .filter(person -> person.owner() != null && Holders.state(person) == state)
                .flatMap(person -> Optional.ofNullable(person.role()).stream())
                .forEach(role -> taken.add(Titles.STANDARD.office(role)));
        people().stream()
                .filter(person -> person.owner() == null)
                .sorted(Comparator.comparingInt(Draft::firstPlace))
                .forEach(person -> Optional.ofNullable(person.role())
                        .filter(role -> taken.add(Titles.STANDARD.office(role)))
                        .ifPresent(role -> person.holds(null, state)));
    }

    /** The draft of an actor that the gazetteer does not know. */
    public Draft stranger(String name, ActorType type, String rule, double confidence) {
        return drafts.computeIfAbsent(name, key -> new Draft(name, type, "", rule, confidence, places));
    }

    /** The body that goes by a name, or by a longer one that says whose it is too: "Border Service" of Tajikistan. */
    public Draft body(String name, ActorType type, String rule, double confidence) {
        return drafts.values().stream()
                .filter(draft -> !draft.isPerson() && draft.name().startsWith(name + " of "))
                .findFirst()
                .orElseGet(() -> stranger(name, type, rule, confidence));
    }

    public Optional<Draft> find(String name) {
        return Optional.ofNullable(drafts.get(name));
    }

    public List<Draft> all() {
        return List.copyOf(drafts.values());
    }

    public List<Draft> people() {
        return drafts.values().stream().filter(Draft::isPerson).toList();
    }

    /** Whether a mention already covers part of a stretch. */
    public boolean taken(int start, int end) {
        return places.overlap(start, end);
    }

    /** The person whose mention ends where a stretch does. */
    public Optional<Draft> personEndingAt(int end) {
        return places.endAt(end)
                ? drafts.values().stream()
                        .filter(draft -> draft.isPerson() && draft.endsAt(end))
                        .findFirst()
                : Optional.empty();
    }

    /** Forgets a mention that turned out to be part of another name. */
    public void release(int start, int end) {
        drafts.values().forEach(draft -> draft.release(start, end));
        places.removeWithin(start, end);
    }

    /** The finished records: whoever is mentioned or owns somebody, in order of first mention. */
    public List<Actor> actors(Text text) {
        List<Draft> wanted = new ArrayList<>(drafts.values().stream()
                .filter(draft -> !draft.places().isEmpty())
                .sorted(Comparator.comparingInt(Draft::firstPlace))
                .toList());
        if (issuer != null && !wanted.contains(issuer)) {
            wanted.add(issuer);
        }
        for (int i = 0; i < wanted.size(); i++) {
            Draft owner = wanted.get(i).owner();
            if (owner != null && !wanted.contains(owner)) {
                wanted.add(owner);
            }
        }
        return wanted.stream().map(draft -> draft.actor(text, wanted)).toList();
    }
}
