package org.parley.extract.measure;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.parley.extract.measure.frame.StatusRule;

/**
 * Who is bound by a measure, who put it forward, and who answered.
 *
 * @param all those bound, or proposing and addressed
 */
record Parties(List<String> all, List<String> proposer, List<String> respondent) {
    Parties {
        all = List.copyOf(all);
        proposer = List.copyOf(proposer);
        respondent = List.copyOf(respondent);
    }

    /** The same with those put forward as well who act alone. */
    Parties acting() {
        return new Parties(all, all, respondent);
    }

    /** The sets of a measure's parties while they are being gathered. */
    static final class Gathering {
        final Set<String> bound = new LinkedHashSet<>();
        final Set<String> proposer = new LinkedHashSet<>();
        final Set<String> respondent = new LinkedHashSet<>();

        void add(StatusRule.Role role, List<String> ids) {
            switch (role) {
                case party -> bound.addAll(ids);
                case proposer -> proposer.addAll(ids);
                case respondent -> respondent.addAll(ids);
                case none -> {}
            }
        }

        boolean isEmpty() {
            return bound.isEmpty() && proposer.isEmpty() && respondent.isEmpty();
        }

        boolean holds(String id) {
            return bound.contains(id) || proposer.contains(id) || respondent.contains(id);
        }

        Parties done() {
            Set<String> all = new LinkedHashSet<>(bound);
            all.addAll(proposer);
            all.addAll(respondent);
            return new Parties(List.copyOf(all), List.copyOf(proposer), List.copyOf(respondent));
        }
    }
}
