package org.parley.cli.store;

import java.util.List;
import java.util.stream.Collectors;
import org.parley.chronicle.Named;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** What a person meant by a few words, where there is a choice. */
final class Choice {
    private static final int MOST = 20;

    /** The only one; of none or several the person is told, and how to say it better. */
    static Named one(List<Named> meant, String what, String words, CommandSpec command) {
        if (meant.size() == 1) {
            return meant.getFirst();
        }
        throw new ParameterException(
                command.commandLine(),
                meant.isEmpty()
                        ? "No %s in the store goes by \"%s\". Try another name, fewer words, or an IRI"
                                .formatted(what, words)
                        : "\"%s\" may mean more than one %s. Say it with more words, or by IRI:%n%s"
                                .formatted(words, what, listed(meant)));
    }

    static String listed(List<Named> meant) {
        String rest = meant.size() > MOST ? "%n  and %d more".formatted(meant.size() - MOST) : "";
        return meant.stream()
                        .limit(MOST)
                        .map(each -> "  %s%n    %s"
                                .formatted(each.name(), each.iris().getFirst()))
                        .collect(Collectors.joining("\n"))
                + rest;
    }

    private Choice() {}
}
