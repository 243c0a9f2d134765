package org.parley.compare.timeline;

import java.util.Set;

/**
 * A measure of one event as it is worded.
 *
 * @param measure its IRI
 * @param label what it is called
 * @param type the finest type that is told of it
 * @param texts its labels and scopes
 * @param sides the states and bodies that have a part in it
 */
public record Worded(String measure, String label, String type, Set<String> texts, Set<String> sides) {
    public Worded {
        texts = Set.copyOf(texts);
        sides = Set.copyOf(sides);
    }

    /** Whether most of those who have a part in the one with the fewer have a part in the other. */
    boolean sharesSides(Worded other) {
        long shared = sides.stream().filter(other.sides::contains).count();
        return shared > 0 && 2 * shared >= Math.min(sides.size(), other.sides.size());
    }
}
