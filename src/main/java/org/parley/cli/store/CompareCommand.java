package org.parley.cli.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.parley.chronicle.Chronicle;
import org.parley.cli.console.Console;
import org.parley.cli.console.ExitCode;
import org.parley.cli.console.Outlet;
import org.parley.cli.option.StoreOption;
import org.parley.compare.Accounts;
import org.parley.compare.Comparer;
import org.parley.export.comparison.ComparisonFormat;
import org.parley.export.comparison.Titled;
import org.parley.export.graph.Selection;
import org.parley.model.annotation.Annotation;
import org.parley.model.annotation.AnnotationException;
import org.parley.model.annotation.AnnotationJson;
import org.parley.store.Source;
import org.parley.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Sets accounts of one event side by side: two that were extracted, or those in the store. */
@Command(
        name = "compare",
        description = "Set accounts of one event side by side: what both tell, where they differ, what one leaves out."
                + " Two annotation files, an event of the store, or all its events.")
public final class CompareCommand implements Callable<Integer> {
    private static final int A_PAIR = 2;

    private final Console console;

    @Parameters(
            arity = "0..2",
            paramLabel = "A.json B.json|EVENT|ACTOR",
            description = "The annotations of two accounts, as extract writes them;"
                    + " or an event in the store, by its IRI or words of its name; or an actor, for all events it took part"
                    + " in.")
    private List<String> what = List.of();

    @Option(names = "--all", description = "All events in the store.")
    private boolean all;

    @Option(
            names = "--anew",
            description = "First compare all accounts of the store anew, as after a new version of Parley.")
    private boolean anew;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            completionCandidates = FormatNames.OfComparisons.class,
            description = "One of ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} unless given.")
    private String format = "table";

    @Mixin
    private StoreOption store = new StoreOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    public CompareCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        ComparisonFormat writer = ComparisonFormat.named(format).orElseThrow(this::unknownFormat);
        if (anew) {
            compareAnew();
            if (what.isEmpty() && !all) {
                return ExitCode.DONE;
            }
        }
        if (all ? !what.isEmpty() : what.stream().allMatch(String::isBlank)) {
            throw new ParameterException(
                    spec.commandLine(), "Compare what? Give two annotation files, or an event of the store, or --all");
        }
        if (what.size() == A_PAIR) {
            console.answer(writer.write(files()));
        } else {
            stored(writer);
        }
        return ExitCode.DONE;
    }

    private void compareAnew() {
        try (Store opened = Store.open(store.folder())) {
            IngestCommand.ingest(opened, store.iris(opened)).compareAnew();
        }
    }

    private Titled files() throws IOException {
        Annotation one = read(Path.of(what.getFirst()));
        Annotation other = read(Path.of(what.getLast()));
        return new Titled(Accounts.event(one), Comparer.standard().compare(Accounts.of(one), Accounts.of(other)));
    }

    private void stored(ComparisonFormat format) throws IOException {
        Selection part = all ? Selection.WHOLE : new Selection(what.getFirst(), Selection.USUAL_DEPTH, null, null);
        try (Source source = store.source()) {
            var found = new Comparisons(new Chronicle(source), part);
            new Outlet(console, null).write(out -> found.write(format, out, console));
        }
    }

    private static Annotation read(Path file) throws IOException {
        try {
            return AnnotationJson.read(Files.readString(file));
        } catch (AnnotationException e) {
            throw e.in(file.toString());
        }
    }

    private ParameterException unknownFormat() {
        return new ParameterException(
                spec.commandLine(),
                "There is no format \"%s\". There are: %s"
                        .formatted(format, String.join(", ", new FormatNames.OfComparisons())));
    }
}
