package org.parley.extract.actor.roster;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.extract.actor.office.Titles;
import org.parley.extract.gazetteer.Fold;
import org.parley.extract.gazetteer.Gazetteer;
import org.parley.extract.gazetteer.Person;
import org.parley.model.vocabulary.ActorType;

/** Tells who holds an office in a document: the person named with it, last before the place in question. */
public final class Holders {
    private final Roster roster;

    public Holders(Roster roster) {
        this.roster = roster;
    }

    /** The state that a draft is, serves or belongs to. */
    public static @Nullable Draft state(@Nullable Draft draft) {
        @Nullable Draft at = draft;
        for (int steps = 0; at != null && at.type() != ActorType.State && steps < 5; steps++) {
            at = at.owner();
        }
        return at;
    }

    /**
     * Whoever holds an office, of a state or body if one is given. Of those whom the text never names, only leaders are
     * known well enough; any other holder goes by the office.
     */
    public Optional<Draft> find(Titles.Title title, @Nullable Draft of, int before) {
        Optional<Draft> named = named(title, of, before);
        return named.isPresent() || of == null || !title.leads() ? named : known(title, of);
    }

    /** Whoever holds an office among those that the document names. */
    public Optional<Draft> named(Titles.Title title, @Nullable Draft of, int before) {
        List<Draft> holders = roster.people().stream()
                .filter(person -> holds(person, title) && (of == null || serves(person, of)))
                .toList();
        return nearest(holders, before);
    }

    /** Whoever the text has called by a title that another word may stand before: "the minister" for a trade minister. */
    public Optional<Draft> recalled(Titles.Title title, int before) {
        String words = Fold.of(title.words());
        return nearest(
                        roster.people().stream()
                                .filter(person -> person.role() != null
                                        && Fold.of(person.role()).matches("(.* )?" + Pattern.quote(words) + "( .*)?"))
                                .filter(person -> !Titles.STANDARD.leads(Titles.STANDARD.office(role(person))))
                                .toList(),
                        before)
                .filter(person -> person.firstPlace() < before);
    }

    /** Whoever was last styled so: "His Majesty". */
    public Optional<Draft> styled(String style, int before) {
        return nearest(
                        roster.people().stream()
                                .filter(person -> person.isStyled(style))
                                .toList(),
                        before)
                .filter(person -> person.firstPlace() < before);
    }

    private static String role(Draft person) {
        return person.role() == null ? "" : person.role();
    }

    /** The state last named before a place. */
    public Optional<Draft> lastState(int before) {
        return nearest(
                        roster.all().stream()
                                .filter(draft -> draft.type() == ActorType.State)
                                .toList(),
                        before)
                .filter(state -> state.firstPlace() < before);
    }

    /** Whoever serves a state, last named. */
    public Optional<Draft> ofState(Draft state, int before) {
        return nearest(
                roster.people().stream().filter(person -> serves(person, state)).toList(), before);
    }

    /** The office of whoever was named last in a stretch of text; empty where nobody with an office was. */
    public String roleBefore(int start, int before) {
        String role = "";
        int last = start - 1;
        for (Draft person : roster.people()) {
            Draft.Place place = person.places().lower(new Draft.Place(before, before));
            if (place != null && place.start() > last && person.role() != null) {
                last = place.start();
                role = person.role();
            }
        }
        return role;
    }

    private Optional<Draft> known(Titles.Title title, Draft of) {
        List<Person> known = Gazetteer.STANDARD.holders(title.office(), of.name(), roster.year());
        return known.size() == 1
                ? Gazetteer.STANDARD.entry(known.getFirst().name()).map(roster::of)
                : Optional.empty();
    }

    private static boolean serves(Draft person, Draft of) {
        Draft owner = person.owner();
        return owner == of || (owner != null && of.type() == ActorType.State && state(owner) == of);
    }

    /** By what the text calls the person, or by what the gazetteer knows; any office fits "leader". */
    private boolean holds(Draft person, Titles.Title title) {
        String office = title.office();
        String role = person.role();
        boolean inText = role != null && Titles.STANDARD.office(role).equals(office);
        boolean known = Gazetteer.STANDARD.person(person.name()).stream()
                .flatMap(each -> each.offices().stream())
                .anyMatch(held -> held.in(roster.year())
                        && (held.role().equals(office) || (office.equals("leader") && leads(held.role()))));
        return inText || known || (office.equals("leader") && role != null && leads(Titles.STANDARD.office(role)));
    }

    private static boolean leads(String office) {
        return Titles.STANDARD.leads(office);
    }

    /** Who was mentioned last before a place, else first behind it. */
    public static Optional<Draft> nearest(List<Draft> drafts, int before) {
        Comparator<Draft> byDistance = Comparator.comparingInt(draft -> distance(draft, before));
        return drafts.stream().filter(draft -> !draft.places().isEmpty()).min(byDistance);
    }

    private static int distance(Draft draft, int before) {
        Draft.Place last = draft.places().lower(new Draft.Place(before, before));
        return last != null ? before - last.start() : 1_000_000 + draft.firstPlace();
    }
}
