package org.parley.rdf.joining;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.parley.rdf.joining.Judgement.Verdict;

/** What persons decided of pairs of things, ready to be asked. */
public final class Judgements {
    private final Map<String, Set<String>> joined = new HashMap<>();
    private final Map<String, Set<String>> parted = new HashMap<>();

    Judgements(List<Judgement> judgements) {
        for (Judgement judgement : judgements) {
            Map<String, Set<String>> pairs = judgement.verdict() == Verdict.same ? joined : parted;
            note(pairs, judgement.one(), judgement.other());
            note(pairs, judgement.other(), judgement.one());
        }
    }

    /** A thing, and those that a person joined to it, in order. */
    public Set<String> withJoined(String thing) {
        Set<String> all = new TreeSet<>(joined.getOrDefault(thing, Set.of()));
        all.add(thing);
        return all;
    }

    /** The IRI that stands for a thing and all that were joined to it: one that no document owns, if there is one. */
    public String nameOf(String thing) {
        if (!joined.containsKey(thing)) {
            return thing;
        }
        Set<String> all = new TreeSet<>(
                Comparator.comparing((String each) -> each.contains("/doc/")).thenComparing(Comparator.naturalOrder()));
        Deque<String> open = new ArrayDeque<>(List.of(thing));
        while (!open.isEmpty()) {
            String next = open.remove();
            if (all.add(next)) {
                open.addAll(joined.getOrDefault(next, Set.of()));
            }
        }
        return all.iterator().next();
    }

    public boolean different(String one, String other) {
        return parted.getOrDefault(one, Set.of()).contains(other);
    }

    private static void note(Map<String, Set<String>> pairs, String one, String other) {
        pairs.computeIfAbsent(one, key -> new TreeSet<>()).add(other);
    }
}
