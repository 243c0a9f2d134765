package org.parley.compare.words;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a text speaks of: concepts, words by their stems, names, known actors and numbers, each with a weight for how much it tells.
 *
 * @param own what stands in the text itself
 * @param broader what these are kinds of, too
 */
public record Terms(SortedMap<Term, Double> own, SortedMap<Term, Double> broader) {
    /** A text that speaks of nothing. */
    public static final Terms NONE = new Terms(new TreeMap<>(), new TreeMap<>());

    /** One thing spoken of. */
    public record Term(Kind kind, String name) implements Comparable<Term> {
        @Override
        public int compareTo(Term other) {
            return kind != other.kind ? kind.compareTo(other.kind) : name.compareTo(other.name);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** What sort of thing a term is. */
    public enum Kind {
        concept,
        word,
        name,
        actor,
        number
    }

    /** All that some texts speak of. */
    public static Terms all(Collection<Terms> texts) {
        SortedMap<Term, Double> own = new TreeMap<>();
        SortedMap<Term, Double> broader = new TreeMap<>();
        for (Terms text : texts) {
            text.own.forEach((term, weight) -> own.merge(term, weight, Math::max));
            text.broader.forEach((term, weight) -> broader.merge(term, weight, Math::max));
        }
        return new Terms(own, broader);
    }

    /** How much a term weighs here, by itself or as what is broader than another. */
    double weight(Term term) {
        return Math.max(own.getOrDefault(term, 0.0), broader.getOrDefault(term, 0.0));
    }

    /** Everything it speaks of. */
    Set<Term> terms() {
        Map<Term, Double> all = new TreeMap<>(own);
        all.putAll(broader);
        return all.keySet();
    }

    public boolean isEmpty() {
        return own.isEmpty();
    }
}
