package org.parley.ingest;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Function;
import org.parley.compare.Comparer;
import org.parley.compare.match.Points;
import org.parley.model.comparison.Account;
import org.parley.model.comparison.Comparing;
import org.parley.rdf.comparison.AccountComparer;

/** Lets the comparer look at the accounts of a store. */
public final class Comparison implements AccountComparer {
    /** Loads the lexicons of comparison when accounts are first compared. */
    private static final class Standard {
        static final Comparer COMPARER = Comparer.standard();
    }

    /** The comparer with Parley's own lexicons. */
    static Comparer comparer() {
        return Standard.COMPARER;
    }

    @Override
    public Comparing compare(Account left, Account right) {
        return Standard.COMPARER.compare(left, right);
    }

    @Override
    public AccountComparer ofOneEvent() {
        Map<Account, Points> read = new IdentityHashMap<>();
        Function<Account, Points> points = account -> read.computeIfAbsent(account, Standard.COMPARER::read);
        return (left, right) -> Standard.COMPARER.compare(points.apply(left), points.apply(right));
    }
}
