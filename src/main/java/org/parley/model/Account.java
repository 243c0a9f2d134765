package org.parley.model;

import java.util.List;

/**
 * One party's or text's account of an event: everything it claims about it.
 *
 * @param id the document's name, or the account's IRI
 * @param label how a sentence calls it: "Kremlin readout"
 * @param held whether its own text was read; false where it is known only as others cite it, so that its silence shows nothing
 * @param claims in text order
 */
public record Account(String id, String label, boolean held, List<Claim> claims) {
    public Account {
        claims = List.copyOf(claims);
    }
}
