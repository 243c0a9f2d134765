package org.parley.compare.timeline;

import java.util.Collections;
import java.util.Set;

/**
 * A measure of one event as it is worded.
 *
 * @param measure its IRI
 * @param label what it is called
 * @param type the finest type that is told of it
 * @param texts its labels and scopes
 * @param sides the states and bodies that have a part in it, by canonical name
 * @param documents where it is reported
 * @param matches measures that comparison within its event takes for the same
 */
public record Worded(
        String measure,
        String label,
        String type,
        Set<String> texts,
        Set<String> sides,
        Set<String> documents,
        Set<String> matches) {
    public Worded {
        texts = Set.copyOf(texts);
        sides = Set.copyOf(sides);
        documents = Set.copyOf(documents);
        matches = Set.copyOf(matches);
    }

    /** Whether more than half of those who have a part in the one with the fewer have a part in the other. */
    boolean sharesSides(Worded other) {
        long shared = sides.stream().filter(other.sides::contains).count();
        return 2 * shared > Math.min(sides.size(), other.sides.size());
    }

    /** Whether comparison within an event found both to be one. */
    boolean isMatched(Worded other) {
        return matches.contains(other.measure) || other.matches.contains(measure);
    }

    /** Whether one document reports both, and so tells them apart. */
    boolean isApart(Worded other) {
        return !Collections.disjoint(documents, other.documents);
    }
}
