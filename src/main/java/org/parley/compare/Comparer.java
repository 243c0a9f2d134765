package org.parley.compare;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.parley.annotate.WordReader;
import org.parley.compare.match.Feature;
import org.parley.compare.match.Likeness;
import org.parley.compare.match.Matching;
import org.parley.compare.match.MeasureTypes;
import org.parley.compare.match.Point;
import org.parley.compare.match.Points;
import org.parley.compare.match.Sides;
import org.parley.compare.relation.Relations;
import org.parley.compare.words.Limits;
import org.parley.compare.words.Rarity;
import org.parley.compare.words.TermReader;
import org.parley.model.comparison.Account;
import org.parley.model.comparison.Comparing;

/** Sets two accounts of one event side by side. Loads its lexicons once; free to share between threads. */
public final class Comparer {
    private final TermReader reader;
    private final Map<Feature, Double> across;
    private final Map<Feature, Double> within;
    private final MeasureTypes types = MeasureTypes.standard();
    private final Relations relations;

    private Comparer(WordReader words, Map<Feature, Double> across, Map<Feature, Double> within) {
        this.reader = new TermReader(words);
        this.across = across;
        this.within = within;
        this.relations = new Relations(types, reader, Limits.standard());
    }

    /** The comparer with Parley's own lexicons. */
    public static Comparer standard() {
        return new Comparer(WordReader.standard(), Likeness.weights("across"), Likeness.weights("within"));
    }

    /** Finds what both accounts tell, alike or not, and what one tells alone. */
    public Comparing compare(Account left, Account right) {
        return compare(read(left), read(right));
    }

    /** Reads what an account speaks of: worth keeping where the account is compared with several. */
    public Points read(Account account) {
        return new Points(account, reader);
    }

    /** What reads the words of accounts: where they are read for some other end, too, there need be but one. */
    public TermReader reader() {
        return reader;
    }

    /** As with two accounts, where these are read already. */
    public Comparing compare(Points pointsOfLeft, Points pointsOfRight) {
        Account left = pointsOfLeft.account();
        Account right = pointsOfRight.account();
        var rarity = new Rarity(
                Stream.concat(pointsOfLeft.terms(), pointsOfRight.terms()).toList());
        var sides = new Sides(left, right);
        var likeness = new Likeness(across, types, rarity, sides);
        var inside = new Likeness(within, types, rarity, sides);
        List<Point> ofLeft = pointsOfLeft.by(inside);
        List<Point> ofRight = pointsOfRight.by(inside);
        var matching =
                new Matching(ofLeft, ofRight, pointsOfLeft.facets(ofLeft), pointsOfRight.facets(ofRight), likeness);
        var findings = new Findings(left, right, likeness, relations, sides, types);
        return new Comparing(
                left,
                right,
                matching.matches().stream().map(findings::contrast).toList(),
                matching.candidates().stream().map(findings::candidate).toList());
    }
}
