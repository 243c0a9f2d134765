package org.parley.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.parley.compare.words.Rarity;
import org.parley.compare.words.TermReader;
import org.parley.model.Account;
import org.parley.model.Claim;
import org.parley.model.Comparison.Relation;
import org.parley.model.Contrast;

/** Sets two accounts of one event side by side. Loads its lexicons once; free to share between threads. */
public final class Comparer {
    private static final double ONE_POINT = 0.5;
    private static final double PERHAPS_ONE = 0.25;

    private final TermReader reader;
    private final Map<Feature, Double> weights;
    private final MeasureTypes types;

    private Comparer(TermReader reader, Map<Feature, Double> weights, MeasureTypes types) {
        this.reader = reader;
        this.weights = weights;
        this.types = types;
    }

    /** The comparer with Parley's own lexicons. */
    public static Comparer standard() {
        return new Comparer(new TermReader(), Likeness.weights(), MeasureTypes.standard());
    }

    /** Finds what both accounts tell, alike or not, and what one tells alone. */
    public Comparing compare(Account left, Account right) {
        var pointsOfLeft = new Points(left, reader);
        var pointsOfRight = new Points(right, reader);
        var rarity = new Rarity(Stream.concat(pointsOfLeft.terms(), pointsOfRight.terms()).toList());
        Map<String, String> states = new HashMap<>(right.states());
        states.putAll(left.states());
        var likeness = new Likeness(weights, types, rarity, states);
        return new Run(left, right, pointsOfLeft.by(likeness), pointsOfRight.by(likeness), likeness, new Relations(likeness, types, rarity))
                .result();
    }

    /** One pair of accounts in the making. */
    private record Run(
            Account left, Account right, List<Point> ofLeft, List<Point> ofRight, Likeness likeness, Relations relations) {
        Comparing result() {
            double[][] scores = new double[ofLeft.size()][ofRight.size()];
            for (int i = 0; i < ofLeft.size(); i++) {
                for (int j = 0; j < ofRight.size(); j++) {
                    scores[i][j] = likeness.of(ofLeft.get(i), ofRight.get(j));
                }
            }
            int[] partners = Assignment.of(above(ONE_POINT, scores));
            return new Comparing(left, right, contrasts(partners, scores), candidates(partners, scores));
        }

        private static double[][] above(double threshold, double[][] scores) {
            return Arrays.stream(scores)
                    .map(row -> Arrays.stream(row).map(score -> score >= threshold ? score : 0).toArray())
                    .toArray(double[][]::new);
        }

        private List<Contrast> contrasts(int[] partners, double[][] scores) {
            var sentences = new Sentences(left, right);
            List<Contrast> contrasts = new ArrayList<>();
            for (int i = 0; i < partners.length; i++) {
                Point one = ofLeft.get(i);
                if (partners[i] < 0) {
                    contrasts.add(alone(one, Relation.onlyA, sentences));
                } else {
                    contrasts.add(joined(one, ofRight.get(partners[i]), scores[i][partners[i]], sentences));
                }
            }
            for (int j = 0; j < ofRight.size(); j++) {
                int column = j;
                if (Arrays.stream(partners).noneMatch(partner -> partner == column)) {
                    contrasts.add(alone(ofRight.get(j), Relation.onlyB, sentences));
                }
            }
            return contrasts;
        }

        private Contrast joined(Point one, Point other, double score, Sentences sentences) {
            Relation relation = relations.of(one, other);
            return new Contrast(
                    label(one),
                    one.claims(),
                    other.claims(),
                    relation,
                    score,
                    likeness.reasons(one, other),
                    sentences.of(one, other, relation));
        }

        private static Contrast alone(Point point, Relation relation, Sentences sentences) {
            boolean inLeft = relation == Relation.onlyA;
            return new Contrast(
                    label(point),
                    inLeft ? point.claims() : List.of(),
                    inLeft ? List.of() : point.claims(),
                    relation,
                    1,
                    List.of(),
                    sentences.alone(point, relation));
        }

        private static String label(Point point) {
            Claim leading = point.leading();
            return leading == null ? point.claims().getFirst().text() : leading.label();
        }

        private List<Candidate> candidates(int[] partners, double[][] scores) {
            List<Candidate> candidates = new ArrayList<>();
            for (int i = 0; i < partners.length; i++) {
                for (int j = 0; j < ofRight.size(); j++) {
                    if (partners[i] != j && scores[i][j] >= PERHAPS_ONE) {
                        candidates.add(new Candidate(
                                ofLeft.get(i).claims(),
                                ofRight.get(j).claims(),
                                scores[i][j],
                                likeness.reasons(ofLeft.get(i), ofRight.get(j))));
                    }
                }
            }
            candidates.sort(Comparator.comparingDouble(candidate -> -candidate.score()));
            return candidates;
        }
    }
}
