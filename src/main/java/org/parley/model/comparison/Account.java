package org.parley.model.comparison;

import java.util.List;
import java.util.Map;

/**
 * One party's or text's account of an event: everything it claims about it.
 *
 * @param id the document's name, or the account's IRI
 * @param label how a sentence calls it: "Kremlin readout"
 * @param held whether its own text was read; false where it is known only as others cite it, so that its silence shows nothing
 * @param claims in text order
 * @param states the state or body that an actor acts for, by their canonical names, as far as it is known
 */
public record Account(String id, String label, boolean held, List<Claim> claims, Map<String, String> states) {
    public Account {
        claims = List.copyOf(claims);
        states = Map.copyOf(states);
    }

    /** One that does not tell for whom its actors act. */
    public Account(String id, String label, boolean held, List<Claim> claims) {
        this(id, label, held, claims, Map.of());
    }
}
