package org.parley.chronicle;

import java.util.List;
import java.util.stream.Collectors;

/** What a person meant by a few words, where there is a choice. */
public final class Choice {
    private static final int MOST = 20;

    /** The only one; of none or several the person is told, and how to say it better. */
    public static Named one(List<Named> meant, String what, String words) {
        if (meant.isEmpty()) {
            throw ChronicleException.unknown(
                    "No %s in the store goes by \"%s\". Try another name, fewer words, or an IRI"
                            .formatted(what, words));
        }
        if (meant.size() > 1) {
            throw ChronicleException.ambiguous(
                    "\"%s\" may mean more than one %s. Say it with more words, or give the IRI of one:\n%s"
                            .formatted(words, what, listed(meant)));
        }
        return meant.getFirst();
    }

    private static String listed(List<Named> meant) {
        String rest = meant.size() > MOST ? "\n  and %d more".formatted(meant.size() - MOST) : "";
        return meant.stream()
                        .limit(MOST)
                        .map(each -> "  %s\n    %s"
                                .formatted(each.name(), each.iris().getFirst()))
                        .collect(Collectors.joining("\n"))
                + rest;
    }

    private Choice() {}
}
