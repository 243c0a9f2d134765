package org.parley.ingest;

import org.parley.model.Candidate;
import org.parley.compare.Comparer;
import org.parley.model.Comparing;
import org.parley.model.Account;
import org.parley.model.Comparison.Relation;
import org.parley.model.Contrast;
import org.parley.rdf.comparison.AccountComparer;

/** Lets the matcher of accounts look at those of the store, and hands its findings back to be written. */
public final class Comparison implements AccountComparer {
    /** Loads the lexicons of comparison, once, when accounts are first compared. */
    private static final class Standard {
        static final Comparer COMPARER = Comparer.standard();
    }

    @Override
    public Findings compare(Account left, Account right) {
        Comparing compared = Standard.COMPARER.compare(left, right);
        return new Findings(
                compared.contrasts(),
                compared.candidates().stream()
                        .map(candidate -> contrast(candidate, left, right))
                        .toList());
    }

    private static Contrast contrast(Candidate candidate, Account left, Account right) {
        String one = candidate.left().getFirst().text();
        String other = candidate.right().getFirst().text();
        return new Contrast(
                candidate.left().getFirst().label(),
                candidate.left(),
                candidate.right(),
                Relation.both,
                candidate.score(),
                candidate.reasons(),
                "It is not sure whether the %s (\"%s\") and the %s (\"%s\") speak of one point."
                        .formatted(left.label(), one, right.label(), other));
    }
}
