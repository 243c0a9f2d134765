package org.parley.compare.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.parley.compare.words.Terms.Term;

/**
 * How rare each term is among the texts at hand: what every text speaks of does not show that two speak of one thing. Made
 * for one comparison and one thread, since it keeps what it has counted of each text.
 */
public final class Rarity {
    private final Map<Term, Integer> texts = new HashMap<>();
    private final Map<Term, Integer> numbers = new HashMap<>();
    private final Map<Terms, Bag> bags = new IdentityHashMap<>();
    private final double most;

    /** A text's terms by number, rising, with what each tells. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Bag(int[] terms, double[] weights, double total) {}

    /** Counts in how many of all texts each term is. */
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
        return bag(terms).total();
    }

    /** How much the term tells that tells most of those which two texts have in common. */
    public double strongest(Terms one, Terms other) {
        return common(bag(one), bag(other), true);
    }

    /** What two texts share of what they tell, from 0 to 1. */
    public double likeness(Terms one, Terms other) {
        return share(one, other, Math.sqrt(weight(one) * weight(other)));
    }

    /** What two texts share of what the one tells that tells less, from 0 to 1. */
    public double cover(Terms one, Terms other) {
        return share(one, other, Math.min(weight(one), weight(other)));
    }

    /** What two texts have in common, what tells most first. */
    public List<Term> common(Terms one, Terms other) {
        List<Term> common = new ArrayList<>(one.terms());
        common.removeIf(term -> other.weight(term) == 0);
        common.sort(
                Comparator.comparingDouble((Term term) -> -Math.min(one.weight(term), other.weight(term)) * of(term))
                        .thenComparing(Comparator.naturalOrder()));
        return common;
    }

    private double share(Terms one, Terms other, double size) {
        return size == 0 ? 0 : Math.min(1, common(bag(one), bag(other), false) / size);
    }

    /** What two texts have in common: the sum, or the greatest part alone. */
    private static double common(Bag one, Bag other, boolean greatest) {
        double common = 0;
        int i = 0;
        int j = 0;
        while (i < one.terms.length && j < other.terms.length) {
            int difference = one.terms[i] - other.terms[j];
            if (difference == 0) {
                double both = Math.min(one.weights[i], other.weights[j]);
                common = greatest ? Math.max(common, both) : common + both;
            }
            i += difference <= 0 ? 1 : 0;
            j += difference >= 0 ? 1 : 0;
        }
        return common;
    }

    private Bag bag(Terms terms) {
        return bags.computeIfAbsent(terms, this::counted);
    }

    private Bag counted(Terms terms) {
        List<Term> byNumber = new ArrayList<>(terms.terms());
        byNumber.sort(Comparator.comparingInt(this::number));
        double total = 0;
        for (Map.Entry<Term, Double> own : terms.own().entrySet()) {
            total += own.getValue() * of(own.getKey());
        }
        return new Bag(
                byNumber.stream().mapToInt(this::number).toArray(),
                byNumber.stream()
                        .mapToDouble(term -> terms.weight(term) * of(term))
                        .toArray(),
                total);
    }

    private int number(Term term) {
        return numbers.computeIfAbsent(term, any -> numbers.size());
    }
}
