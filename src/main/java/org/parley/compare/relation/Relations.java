package org.parley.compare.relation;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.annotate.Token;
import org.parley.compare.match.MeasureTypes;
import org.parley.compare.match.Point;
import org.parley.compare.match.Sides;
import org.parley.compare.match.Standing;
import org.parley.compare.words.Limits;
import org.parley.compare.words.TermReader;
import org.parley.compare.words.Terms.Kind;
import org.parley.compare.words.Terms.Term;
import org.parley.model.comparison.Claim;
import org.parley.model.comparison.Comparison.Relation;

/** How two accounts stand to each other on one point that both speak of. */
public final class Relations {
    private final MeasureTypes types;
    private final TermReader terms;
    private final Limits limits;

    public Relations(MeasureTypes types, TermReader terms, Limits limits) {
        this.types = types;
        this.terms = terms;
        this.limits = limits;
    }

    /** How two points stand to each other, where it is known for whom each actor acts. */
    public Stand of(Point left, Point right, Sides sides) {
        Claim one = left.leading();
        Claim other = right.leading();
        boolean apart = Collections.disjoint(sides.of(left), sides.of(right));
        if (one == null || other == null) {
            return ofStatements(left, right, apart);
        }
        Optional<Ground> contradiction = contradiction(one, other, left, right, apart);
        if (contradiction.isPresent()) {
            return Stand.contradicting(contradiction.get());
        }
        if (goesLessFar(one, other) || goesLessFar(other, one)) {
            return Stand.narrower(goesLessFar(one, other), List.of(Ground.stillOpen));
        }
        Map<Ground, Integer> votes = narrower(left, right, one, other);
        int narrower = votes.values().stream().mapToInt(vote -> vote).sum();
        if (narrower == 0) {
            return new Stand(
                    Relation.both, List.of(one.status() == other.status() ? Ground.sameStatus : Ground.statuses));
        }
        List<Ground> grounds = votes.keySet().stream()
                .filter(ground -> votes.getOrDefault(ground, 0) * narrower > 0)
                .toList();
        return Stand.narrower(narrower < 0, grounds);
    }

    /** Where at least one side has statements alone. */
    private static Stand ofStatements(Point left, Point right, boolean apart) {
        Claim report = left.leading() == null ? right.leading() : left.leading();
        if (report == null) {
            return left.isDenied() == right.isDenied()
                    ? new Stand(Relation.both, List.of(Ground.saidByBoth))
                    : Stand.contradicting(Ground.denied);
        }
        if (apart && Standing.of(report) == Standing.wished) {
            return Stand.contradicting(left.leading() == null ? Ground.answeredWish : Ground.wishAnswered);
        }
        return new Stand(Relation.both, List.of(Ground.saidByBoth));
    }

    private Optional<Ground> contradiction(Claim one, Claim other, Point left, Point right, boolean apart) {
        if (Standing.of(one) == Standing.wished && Standing.of(other) == Standing.wished && apart) {
            return Optional.of(Ground.wishes);
        }
        if (opposed(one, left, other, right)) {
            return Optional.of(Ground.statuses);
        }
        if (one.duration() != null
                && other.duration() != null
                && !one.duration().equals(other.duration())) {
            return Optional.of(Ground.terms);
        }
        return left.counts().contradicts(right.counts()) ? Optional.of(Ground.counts) : Optional.empty();
    }

    /** What one refuses, or what is settled for the one and for the other still somebody's wish, were it talked about or not. */
    private static boolean opposed(Claim one, Point left, Claim other, Point right) {
        Set<Standing> both = EnumSet.of(Standing.of(one), Standing.of(other));
        boolean settledForOne = both.size() == 2 && both.contains(Standing.settled);
        return (both.size() == 2 && both.contains(Standing.refused))
                || (settledForOne && (isWish(one, left) || isWish(other, right)));
    }

    private static boolean isWish(Claim leading, Point point) {
        return Standing.of(leading) == Standing.wished
                || (Standing.of(leading) == Standing.open
                        && point.reports().anyMatch(report -> Standing.of(report) == Standing.wished));
    }

    /** What shows that one tells of less: below 0 where it is the first, above 0 where it is the second. */
    private Map<Ground, Integer> narrower(Point left, Point right, Claim one, Claim other) {
        String type = Objects.requireNonNull(one.type());
        String otherType = Objects.requireNonNull(other.type());
        Map<Ground, Integer> votes = new EnumMap<>(Ground.class);
        votes.put(Ground.narrowerScope, scopes(one.scope(), other.scope()));
        votes.put(Ground.narrowerType, vote(types.isNarrower(type, otherType), types.isNarrower(otherType, type)));
        votes.put(Ground.narrowerTerm, vote(one.duration() != null, other.duration() != null));
        votes.put(Ground.narrowerLimits, vote(isLimited(left), isLimited(right)));
        return votes;
    }

    private static boolean goesLessFar(Claim one, Claim other) {
        return Standing.of(one) == Standing.open && Standing.of(other) == Standing.settled;
    }

    private boolean isLimited(Point point) {
        return point.ownClaims().anyMatch(claim -> limits.in(claim.text()));
    }

    /** Of two scopes, one of which is a list that holds what the other names, the list covers more. */
    private int scopes(@Nullable String one, @Nullable String other) {
        if (one == null || other == null || isList(one) == isList(other)) {
            return 0;
        }
        boolean nested = isList(one)
                ? things(one).containsAll(things(other))
                : things(other).containsAll(things(one));
        return nested ? vote(isList(other), isList(one)) : 0;
    }

    private boolean isList(String scope) {
        return terms.tokens(scope).stream().anyMatch(token -> token.is(Token.Tag.CCONJ));
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
