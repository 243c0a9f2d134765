package org.parley.compare;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.annotate.Token;
import org.parley.annotate.WordReader;
import org.parley.compare.words.Limits;
import org.parley.compare.words.TermReader;
import org.parley.compare.words.Terms.Kind;
import org.parley.compare.words.Terms.Term;
import org.parley.model.Claim;
import org.parley.model.Comparison.Relation;

/** How two accounts stand to each other on one point that both speak of. */
final class Relations {
    private final MeasureTypes types;
    private final WordReader words;
    private final TermReader terms;
    private final Limits limits;

    Relations(MeasureTypes types, WordReader words, TermReader terms, Limits limits) {
        this.types = types;
        this.words = words;
        this.terms = terms;
        this.limits = limits;
    }

    /** The relation of two points, where it is known for whom each actor acts. */
    Relation of(Point left, Point right, Sides sides) {
        if (contradict(left, right, sides)) {
            return Relation.contradicts;
        }
        Claim one = left.leading();
        Claim other = right.leading();
        if (one == null || other == null) {
            return Relation.both;
        }
        int narrower = narrower(left, right, one, other);
        return narrower == 0 ? Relation.both : narrower < 0 ? Relation.narrowerInA : Relation.narrowerInB;
    }

    private boolean contradict(Point left, Point right, Sides sides) {
        Claim one = left.leading();
        Claim other = right.leading();
        if (one == null && other == null) {
            return left.isDenied() != right.isDenied();
        }
        boolean apart = Collections.disjoint(sides.of(left), sides.of(right));
        if (one == null || other == null) {
            return apart && Standing.of(one == null ? Objects.requireNonNull(other) : one) == Standing.wished;
        }
        return opposed(Standing.of(one), Standing.of(other), apart)
                || (one.duration() != null && other.duration() != null && !one.duration().equals(other.duration()))
                || counts(left).contradicts(counts(right));
    }

    /** What is settled for the one and not for the other, what one refuses, and two wishes of two sides. */
    private static boolean opposed(Standing one, Standing other, boolean apart) {
        if (one == other) {
            return one == Standing.wished && apart;
        }
        Set<Standing> both = Set.of(one, other);
        return both.contains(Standing.refused)
                || (both.contains(Standing.settled) && !both.contains(Standing.backed));
    }

    private Counts counts(Point point) {
        return Counts.of(point.ownClaims().flatMap(claim -> words.read(claim.text()).stream()).toList());
    }

    /** Below 0 where the first tells of less, above 0 where the second does, as most of what there is to see says. */
    private int narrower(Point left, Point right, Claim one, Claim other) {
        int votes = 0;
        String type = Objects.requireNonNull(one.type());
        String otherType = Objects.requireNonNull(other.type());
        votes += vote(types.isNarrower(type, otherType), types.isNarrower(otherType, type));
        votes += vote(one.duration() != null && other.duration() == null, other.duration() != null && one.duration() == null);
        votes += vote(isLimited(left) && !isLimited(right), isLimited(right) && !isLimited(left));
        return votes + scopes(one.scope(), other.scope());
    }

    private boolean isLimited(Point point) {
        return point.ownClaims().anyMatch(claim -> limits.in(claim.text()));
    }

    /** Of two scopes, one of which is a list that holds what the other names, the list covers more. */
    private int scopes(@Nullable String one, @Nullable String other) {
        if (one == null || other == null || isList(one) == isList(other)) {
            return 0;
        }
        boolean nested = isList(one) ? things(one).containsAll(things(other)) : things(other).containsAll(things(one));
        return nested ? vote(isList(other), isList(one)) : 0;
    }

    private boolean isList(String scope) {
        return words.read(scope).stream().anyMatch(token -> token.is(Token.Tag.CCONJ));
    }

    private Set<Term> things(String scope) {
        return terms.read(scope, Set.of()).own().keySet().stream()
                .filter(term -> term.kind() != Kind.actor)
                .collect(Collectors.toSet());
    }

    private static int vote(boolean first, boolean second) {
        return (second ? 1 : 0) - (first ? 1 : 0);
    }
}
