package org.parley.rdf.comparison;

import java.util.List;
import java.util.Set;
import org.parley.model.comparison.Account;

/**
 * An account of an event, as the store knows it.
 *
 * @param isOfficial whether a party to the event gave it out of its own accord: a readout, a joint statement, a post
 * @param isWhole whether it sets out to tell what happened, so that what it leaves out is worth telling
 * @param account what it says in its own words where these are held, else what others cite of it
 * @param sources IRIs of the accounts in whose texts its claims were read
 * @param cited what others cite of it, where its own words are held, text by text
 */
record StoredAccount(boolean isOfficial, boolean isWhole, Account account, Set<String> sources, List<Account> cited) {
    StoredAccount {
        sources = Set.copyOf(sources);
        cited = List.copyOf(cited);
    }
}
