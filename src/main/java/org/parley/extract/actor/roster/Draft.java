package org.parley.extract.actor.roster;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.extract.actor.office.Titles;
import org.parley.extract.gazetteer.Fold;
import org.parley.model.annotation.Actor;
import org.parley.model.text.Span;
import org.parley.model.text.Text;
import org.parley.model.vocabulary.ActorType;

/** An actor while its document is still being read: mentions, office and owner are added as they are found. */
public final class Draft {
    /** A place where the text names it, in UTF-16 indices. */
    public record Place(int start, int end) implements Comparable<Place> {
        @Override
        public int compareTo(Place other) {
            return start != other.start ? Integer.compare(start, other.start) : Integer.compare(other.end, end);
        }
    }

    private final String name;
    private final ActorType type;
    private final String kind;
    private final String rule;
    private final double confidence;
    private final Places places = new Places();
    private final Places everybodys;
    private final Set<String> styles = new HashSet<>();
    private @Nullable String role;
    private @Nullable Draft owner;

    /**
     * @param everybodys the places of all the document's actors, this one's among them
     */
    Draft(String name, ActorType type, String kind, String rule, double confidence, Places everybodys) {
        this.name = name;
        this.type = type;
        this.kind = kind;
        this.rule = rule;
        this.confidence = confidence;
        this.everybodys = everybodys;
    }

    public String name() {
        return name;
    }

    public ActorType type() {
        return type;
    }

    /** What sort of body it is, as the gazetteer calls it; empty for others. */
    public String kind() {
        return kind;
    }

    public boolean isPerson() {
        return type == ActorType.Person;
    }

    public void add(Place place) {
        places.add(place);
        everybodys.add(place);
    }

    public TreeSet<Place> places() {
        return places.all();
    }

    /** Forgets the places that lie within a stretch. */
    void release(int start, int end) {
        places.removeWithin(start, end);
    }

    /** Whether one of its mentions ends where a stretch does. */
    boolean endsAt(int end) {
        return places.endAt(end);
    }

    public @Nullable String role() {
        return role;
    }

    @Nullable
    Draft owner() {
        return owner;
    }

    /** Learns an office; the first one that the text gives stays, but a rank gives way. */
    public void holds(@Nullable String office, @Nullable Draft of) {
        if (office != null && (role == null || (Titles.isRank(role) && !Titles.isRank(office)))) {
            role = office;
        }
        if (owner == null && of != this) {
            owner = of;
        }
    }

    /** Remembers an honorific that may stand for a person later: "His Majesty". */
    public void styledAs(String style) {
        styles.add(Fold.of(style));
    }

    boolean isStyled(String style) {
        return styles.contains(Fold.of(style));
    }

    public int firstPlace() {
        return places().isEmpty() ? Integer.MAX_VALUE : places().first().start();
    }

    /** The record, once every draft has its id. */
    Actor actor(Text text, List<Draft> all) {
        List<Span> mentions = new ArrayList<>();
        places().forEach(place -> mentions.add(text.span(place.start(), place.end())));
        return new Actor(
                id(this, all), name, type, mentions, role, owner == null ? null : id(owner, all), confidence, rule);
    }

    private static String id(Draft draft, List<Draft> all) {
        return "a" + (all.indexOf(draft) + 1);
    }

    /** The parts of a person's name that may stand for it alone. */
    Stream<String> words() {
        return Stream.of(name.split(" "));
    }
}
