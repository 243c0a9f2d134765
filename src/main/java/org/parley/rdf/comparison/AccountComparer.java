package org.parley.rdf.comparison;

import java.util.List;
import org.parley.model.comparison.Account;
import org.parley.model.comparison.Comparing;

/** Sets two accounts side by side. This room does not know how; whoever opens it does. */
@FunctionalInterface
public interface AccountComparer {
    /** Finds nothing: for graphs in which joining alone counts. */
    AccountComparer NONE = (left, right) -> new Comparing(left, right, List.of(), List.of());

    Comparing compare(Account left, Account right);

    /** A comparer for the accounts of one event and for one thread, which may keep in mind what it has read of each. */
    default AccountComparer ofOneEvent() {
        return this;
    }
}
