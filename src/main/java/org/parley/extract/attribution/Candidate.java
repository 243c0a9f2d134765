package org.parley.extract.attribution;

import java.util.BitSet;
import org.parley.extract.attribution.feature.Arguments;
import org.parley.extract.attribution.feature.Cue;

/**
 * A cue with what may be its source and content, before anyone has judged the whole.
 *
 * @param cueChance how likely the cue is one
 * @param features what the judge looks at
 */
@SuppressWarnings("ArrayRecordComponent")
public record Candidate(Cue cue, double cueChance, Arguments arguments, int[] features) {
    /** Tokens; empty where there is no source. */
    public BitSet source() {
        return arguments.source();
    }

    /** Tokens, at least one. */
    public BitSet content() {
        return arguments.content();
    }
}
