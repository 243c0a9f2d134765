package org.parley.rdf.comparison;

import java.util.List;
import org.parley.model.Account;
import org.parley.model.Contrast;

/** Sets two accounts side by side. This room does not know how; whoever opens it does. */
@FunctionalInterface
public interface AccountComparer {
    /** Finds nothing: for graphs in which labels alone count. */
    AccountComparer NONE = (left, right) -> new Findings(List.of(), List.of());

    Findings compare(Account left, Account right);

    /**
     * What comes of it.
     *
     * @param contrasts every point of either account
     * @param candidates points that may be one, for a person to decide
     */
    record Findings(List<Contrast> contrasts, List<Contrast> candidates) {
        public Findings {
            contrasts = List.copyOf(contrasts);
            candidates = List.copyOf(candidates);
        }
    }
}
