package org.parley.cli.store;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.cli.console.Console;
import org.parley.cli.console.ExitCode;
import org.parley.cli.option.StoreOption;
import org.parley.ingest.Retraction;
import org.parley.rdf.history.Known;
import org.parley.store.Store;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Withdraws a document from the store, or brings it back. */
@Command(
        name = "retract",
        description = "Withdraw a document: what it says leaves the graph, and its text is not taken in again.")
public final class RetractCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "DOC", description = "Its IRI, its digest, its file's name, or the URL it comes from.")
    private String document = "";

    @ArgGroup(multiplicity = "1")
    private Wish wish = new Wish();

    @Option(
            names = "--by",
            paramLabel = "NAME",
            description = "Who decides it; the name of the account you are logged in with unless given.")
    private String by = System.getProperty("user.name", "");

    @Mixin
    private StoreOption store = new StoreOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** What is to be done with the document. */
    private static final class Wish {
        @Option(names = "--reason", paramLabel = "TEXT", description = "Why; shown to whoever asks for the document.")
        private String reason = "";

        @Option(names = "--undo", description = "Let it stand again.")
        private boolean undo;
    }

    public RetractCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (!wish.undo && wish.reason.isBlank()) {
            throw new ParameterException(spec.commandLine(), "Say why with --reason");
        }
        try (Store opened = Store.openExisting(store.folder())) {
            Retraction retraction = new Retraction(opened, store.iris(opened));
            if (wish.undo) {
                undo(retraction, theOne(retraction.retracted(document), "retracted document"));
            } else {
                Known known = theOne(retraction.retractable(document), "document");
                retraction.retract(known.document(), wish.reason.strip(), person());
                console.tell("Retracted %s. To take it back: parley retract --undo %s"
                        .formatted(shown(known), Retraction.digest(known.document())));
            }
        }
        return ExitCode.DONE;
    }

    private void undo(Retraction retraction, Known known) {
        console.tell(
                switch (retraction.undo(known.document(), person())) {
                    case STANDS -> "%s stands again.".formatted(shown(known));
                    case SUPERSEDED ->
                        "%s is no longer retracted, but a later version stands in its place.".formatted(shown(known));
                    case FREE ->
                        "%s is no longer retracted, but the history does not hold it: ingest its text again."
                                .formatted(shown(known));
                });
    }

    private @Nullable String person() {
        return by.isBlank() ? null : by;
    }

    private Known theOne(List<Known> meant, String kind) {
        if (meant.size() == 1) {
            return meant.getFirst();
        }
        if (meant.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "There is no %s \"%s\" in this store. Give an IRI, a digest, a file's name or a URL"
                            .formatted(kind, document));
        }
        String all = meant.stream().map(known -> "  " + shown(known)).collect(Collectors.joining("\n"));
        throw new ParameterException(
                spec.commandLine(),
                "\"%s\" may be any of these; give the digest of the one you mean:%n%s".formatted(document, all));
    }

    private static String shown(Known known) {
        return "%s \"%s\"%s"
                .formatted(
                        Retraction.digest(known.document()),
                        known.label(),
                        known.name() == null ? "" : " (%s)".formatted(known.name()));
    }
}
