package org.parley.compare.match;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.parley.model.comparison.Account;

/** For whom the actors of two accounts act, as either tells. */
public final class Sides {
    private final Map<String, String> states;

    public Sides(Account left, Account right) {
        states = new HashMap<>(right.states());
        states.putAll(left.states());
    }

    /** Those who moved a point, each by the state or body it acts for. */
    public Set<String> of(Point point) {
        Set<String> sides = new TreeSet<>();
        point.movers().forEach(name -> sides.add(states.getOrDefault(name, name)));
        return sides;
    }
}
