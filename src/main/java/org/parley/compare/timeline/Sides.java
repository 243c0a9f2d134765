package org.parley.compare.timeline;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * For whom each actor acts.
 *
 * @param byActor the state or body an actor acts for, by canonical names; whoever is not in it acts for himself
 */
public record Sides(Map<String, String> byActor) {
    /** Everybody for himself. */
    public static final Sides NONE = new Sides(Map.of());

    public Sides {
        byActor = Map.copyOf(byActor);
    }

    public String of(String actor) {
        return byActor.getOrDefault(actor, actor);
    }

    public Set<String> of(Collection<String> actors) {
        Set<String> sides = new TreeSet<>();
        actors.forEach(actor -> sides.add(of(actor)));
        return sides;
    }

    /** Whether some side is on both lists. */
    boolean meet(Collection<String> some, Collection<String> others) {
        Set<String> shared = of(some);
        shared.retainAll(of(others));
        return !shared.isEmpty();
    }
}
