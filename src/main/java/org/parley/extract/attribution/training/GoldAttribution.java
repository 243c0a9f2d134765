package org.parley.extract.attribution.training;

import java.util.BitSet;
import org.parley.extract.attribution.Candidate;

/**
 * An attribution as a person marked it, in tokens.
 *
 * @param source empty where there is none
 * @param content empty where there is none, or none that was read in
 */
record GoldAttribution(BitSet source, BitSet cue, BitSet content) {
    /** Whether a candidate is right: cues and sources share a token, or both have no source, and contents share at least half. */
    boolean isMetBy(Candidate candidate) {
        BitSet found = candidate.source();
        boolean sources = source.isEmpty() ? found.isEmpty() : source.intersects(found);
        if (!sources || !cue.intersects(candidate.cue().tokens())) {
            return false;
        }
        BitSet shared = (BitSet) content.clone();
        shared.and(candidate.content());
        int all = content.cardinality() + candidate.content().cardinality() - shared.cardinality();
        return 2 * shared.cardinality() >= all;
    }
}
