package org.parley.rdf.comparison;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.model.comparison.Account;
import org.parley.model.comparison.Claim;
import org.parley.rdf.knowledge.Slug;

/** Digests of all that comparison looks at in an account: two that are equal make every comparison come out alike. */
final class Fingerprints {
    static String of(Account account) {
        Stream<Object> head = Stream.of(account.id(), account.label(), account.held(), sorted(account.states()));
        return Slug.sha1(Stream.concat(head, account.claims().stream().map(Fingerprints::claim))
                .map(Object::toString)
                .collect(Collectors.joining("\n")));
    }

    private static String claim(Claim claim) {
        return Stream.of(
                        claim.id(),
                        claim.type(),
                        claim.status(),
                        claim.label(),
                        claim.text(),
                        claim.scope(),
                        sorted(claim.parties()),
                        sorted(claim.proposers()),
                        sorted(claim.respondents()),
                        claim.duration(),
                        claim.evidence(),
                        claim.statedBy(),
                        claim.measure(),
                        claim.day(),
                        claim.denied())
                .map(Objects::toString)
                .collect(Collectors.joining("\t"));
    }

    private static Collection<String> sorted(Collection<String> names) {
        return new TreeSet<>(names);
    }

    private static Map<String, String> sorted(Map<String, String> names) {
        return new TreeMap<>(names);
    }

    private Fingerprints() {}
}
