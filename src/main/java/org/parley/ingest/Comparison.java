package org.parley.ingest;

import org.parley.compare.Comparer;
import org.parley.model.Account;
import org.parley.model.Comparing;
import org.parley.rdf.comparison.AccountComparer;

/** Lets the comparer look at the accounts of a store. */
public final class Comparison implements AccountComparer {
    /** Loads the lexicons of comparison when accounts are first compared. */
    private static final class Standard {
        static final Comparer COMPARER = Comparer.standard();
    }

    @Override
    public Comparing compare(Account left, Account right) {
        return Standard.COMPARER.compare(left, right);
    }
}
