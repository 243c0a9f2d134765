package org.parley.compare.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parley.compare.words.Terms.Term;

/** How rare each term is among the texts at hand: what every text speaks of does not show that two speak of one thing. */
public final class Rarity {
    private final Map<Term, Integer> texts = new HashMap<>();
    private final double most;

    public Rarity(Collection<Terms> all) {
        all.forEach(terms -> terms.terms().forEach(term -> texts.merge(term, 1, Integer::sum)));
        most = Math.log(all.size() + 1.0);
    }

    /** From near 0, for what is in every text, to 1 for what is in one. */
    double of(Term term) {
        return most == 0 ? 1 : 1 - Math.log(texts.getOrDefault(term, 1)) / most;
    }

    /** How much a text tells. */
    public double weight(Terms terms) {
        return terms.own().entrySet().stream()
                .mapToDouble(each -> each.getValue() * of(each.getKey()))
                .sum();
    }

    /** How much two texts have in common. */
    public double shared(Terms one, Terms other) {
        return one.terms().stream()
                .mapToDouble(term -> shared(term, one, other))
                .sum();
    }

    /** How much the term tells that tells most of those which two texts have in common. */
    public double strongest(Terms one, Terms other) {
        return one.terms().stream()
                .mapToDouble(term -> shared(term, one, other))
                .max()
                .orElse(0);
    }

    /** What two texts share of what they tell, from 0 to 1. */
    public double likeness(Terms one, Terms other) {
        double size = Math.sqrt(weight(one) * weight(other));
        return size == 0 ? 0 : Math.min(1, shared(one, other) / size);
    }

    /** What two texts share of what the one tells that tells less, from 0 to 1. */
    public double cover(Terms one, Terms other) {
        double size = Math.min(weight(one), weight(other));
        return size == 0 ? 0 : Math.min(1, shared(one, other) / size);
    }

    /** What two texts have in common, what tells most first. */
    public List<Term> common(Terms one, Terms other) {
        List<Term> common = new ArrayList<>(one.terms());
        common.removeIf(term -> shared(term, one, other) == 0);
        common.sort(Comparator.comparingDouble((Term term) -> -shared(term, one, other))
                .thenComparing(Comparator.naturalOrder()));
        return common;
    }

    private double shared(Term term, Terms one, Terms other) {
        return Math.min(one.weight(term), other.weight(term)) * of(term);
    }
}
