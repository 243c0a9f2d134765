package org.parley.compare.match;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.compare.words.Counts;
import org.parley.compare.words.Terms;
import org.parley.model.comparison.Claim;

/**
 * One measure or matter that an account speaks of.
 *
 * @param claims what speaks of it, in text order
 * @param own those of them that speak of nothing else
 * @param types the measure types of its reports
 * @param topic what scopes and labels speak of
 * @param words what all of its words speak of
 * @param quotations what stands in quotation marks
 * @param counts its numbers by what they count
 * @param anaphor whether the first of its own claims takes up one thing named before
 * @param place where the account comes to it, from 0 at its beginning to 1 at its end
 * @param first which claim of the account it begins with
 * @param last which claim it ends with
 */
public record Point(
        List<Claim> claims,
        List<Claim> own,
        Set<String> types,
        Terms topic,
        Terms words,
        Set<String> quotations,
        Counts counts,
        boolean anaphor,
        double place,
        int first,
        int last) {
    public Point {
        claims = List.copyOf(claims);
        own = List.copyOf(own);
        types = Set.copyOf(types);
        quotations = Set.copyOf(quotations);
    }

    /** A claim by itself. */
    public static Point of(Claim claim) {
        return new Point(
                List.of(claim),
                List.of(claim),
                claim.type() == null ? Set.of() : Set.of(claim.type()),
                Terms.NONE,
                Terms.NONE,
                Set.of(),
                Counts.NONE,
                false,
                0,
                0,
                0);
    }

    /** One of several things that one of its claims says. */
    public Point facet(Claim claim, Terms said) {
        return new Point(
                List.of(claim),
                List.of(claim),
                Set.of(),
                Terms.NONE,
                said,
                Set.of(),
                counts,
                anaphor,
                place,
                first,
                last);
    }

    /** Those of its claims that give the measure a status. */
    public Stream<Claim> reports() {
        return claims.stream().filter(Claim::isReport);
    }

    /** Whether it gives a measure a status, and does not only tell what somebody said. */
    public boolean hasReport() {
        return reports().findAny().isPresent();
    }

    /** Those of its claims that speak of nothing else. */
    public Stream<Claim> ownClaims() {
        return own.stream();
    }

    /** Whether all that is said of it is that it is not so. */
    public boolean isDenied() {
        return claims.stream().allMatch(Claim::denied);
    }

    /** Those who put the measure forward; of statements alone, the speakers. */
    public Set<String> movers() {
        Stream<Claim> claims = hasReport() ? reports() : this.claims.stream();
        return claims.flatMap(claim -> (claim.isReport() ? claim.proposers() : claim.parties()).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The report that stands for the measure: the last whose status is the furthest. */
    @Nullable
    public Claim leading() {
        return reports()
                .reduce((one, other) -> Standing.of(other).compareTo(Standing.of(one)) >= 0 ? other : one)
                .orElse(null);
    }
}
