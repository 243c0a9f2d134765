package org.parley.extract.actor.roster;

import java.util.NavigableSet;
import java.util.TreeSet;
import org.parley.extract.actor.roster.Draft.Place;

/** Places of a text in its order, asked by where they lie in time that does not grow with their number. */
final class Places {
    private final TreeSet<Place> places = new TreeSet<>();
    private int longest;

    void add(Place place) {
        places.add(place);
        longest = Math.max(longest, place.end() - place.start());
    }

    /** Whether one of them shares a character with a stretch. */
    boolean overlap(int start, int end) {
        return touching(start, end).stream().anyMatch(place -> start < place.end());
    }

    /** Whether one of them ends where a stretch does. */
    boolean endAt(int end) {
        return touching(end - 1, end).stream().anyMatch(place -> place.end() == end);
    }

    /** Forgets those that lie within a stretch. */
    void removeWithin(int start, int end) {
        touching(start, end).removeIf(place -> start <= place.start() && place.end() <= end);
    }

    private NavigableSet<Place> touching(int start, int end) {
        return places.subSet(
                new Place(start - longest, Integer.MAX_VALUE), true, new Place(end, Integer.MAX_VALUE), false);
    }

    TreeSet<Place> all() {
        return places;
    }
}
