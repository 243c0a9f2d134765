package org.parley.evaluate.likeness;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.model.annotation.Actor;

/** Which gold actor each predicted actor stands for, and whom each belongs to. */
public final class Identities {
    private final Map<String, String> goldIds;
    private final Map<String, @Nullable String> owners = new HashMap<>();

    public Identities(List<Actor> gold, List<Actor> predicted, Map<String, String> goldIds) {
        this.goldIds = goldIds;
        gold.forEach(actor -> owners.put(actor.id(), actor.of()));
        predicted.stream()
                .filter(actor -> !goldIds.containsKey(actor.id()) && actor.of() != null)
                .forEach(body -> owners.put(stranger(body.id()), goldIds.get(body.of())));
    }

    /** The gold actors that predicted ids stand for; those that stand for none are kept apart from every gold id. */
    public Set<String> gold(Collection<String> predicted) {
        return predicted.stream()
                .map(id -> goldIds.getOrDefault(id, stranger(id)))
                .collect(Collectors.toSet());
    }

    /** The actors, and for bodies the state or party they belong to, all the way up. */
    public Set<String> withOwners(Collection<String> actors) {
        Set<String> all = new HashSet<>();
        for (String actor : actors) {
            Set<String> chain = new HashSet<>();
            for (String each = actor; each != null && chain.add(each); ) {
                each = owners.get(each);
            }
            all.addAll(chain);
        }
        return all;
    }

    /** Whether two sets of actors meet once the one's bodies count as their states. */
    public boolean related(Set<String> some, Set<String> others) {
        return meet(withOwners(some), others) || meet(some, withOwners(others));
    }

    public static boolean meet(Set<String> some, Set<String> others) {
        return !Collections.disjoint(some, others);
    }

    /** The name under which a record that matches nothing goes on. */
    public static String stranger(String id) {
        return "?" + id;
    }
}
