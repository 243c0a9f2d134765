package org.parley.cli.store;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.parley.cli.console.Console;
import org.parley.cli.console.Ledger;
import org.parley.cli.console.Progress;
import org.parley.cli.option.SourceOptions;
import org.parley.cli.option.StoreOption;
import org.parley.document.Documents;
import org.parley.document.Reading;
import org.parley.ingest.Ingest;
import org.parley.ingest.JoinsFile;
import org.parley.ingest.Outcome;
import org.parley.ingest.Preparation;
import org.parley.rdf.Iris;
import org.parley.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Reads texts into the store. */
@Command(
        name = "ingest",
        description = {
            "Read texts into the store. A NAME.json beside a text takes the place of its extraction.",
            "A joins.tsv says which actors, events or measures are the same or different: a line each of same, different"
                    + " or open, two IRIs and a reason, parted by tabs."
        })
public final class IngestCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "FILE|DIR|URL|-", description = "What to read; - is standard input.")
    private List<String> inputs = List.of();

    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private SourceOptions source = new SourceOptions();

    public IngestCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<String> texts =
                inputs.stream().filter(input -> !JoinsFile.isOne(input)).toList();
        try (Store opened = Store.open(store.folder());
                Stream<Reading> readings = Documents.read(texts, source.reading(), console.in())) {
            return ingest(console, opened, store.iris(opened), readings, JoinsFile.among(inputs));
        }
    }

    /** Reads texts into an open store, tells what came of each, and gives the exit code. */
    public static int ingest(Console console, Store store, Iris iris, Stream<Reading> readings) {
        return ingest(console, store, iris, readings, List.of());
    }

    private static int ingest(
            Console console, Store store, Iris iris, Stream<Reading> readings, List<JoinsFile> joins) {
        Ledger ledger = new Ledger(console);
        Consumer<Outcome> tell = outcome -> {
            switch (outcome) {
                case Outcome.Ingested ingested -> ledger.done();
                case Outcome.Judged judged -> ledger.done();
                case Outcome.Superseded(String input, String document, String newer) -> ledger.superseded(input, newer);
                case Outcome.Retracted(String input, String document, String reason, String remedy) ->
                    ledger.refused(input, reason, remedy);
                case Outcome.Refused(String input, String reason, String remedy) ->
                    ledger.refused(input, reason, remedy);
            }
        };
        Ingest ingest = ingest(store, iris);
        try (Progress progress = new Progress(console, "Ingesting")) {
            ingest.read(readings.peek(reading -> progress.step(reading.input())), tell);
            joins.forEach(file -> tell.accept(ingest.judge(file)));
        }
        return ledger.close("ingested");
    }

    /** The path into an open store. */
    static Ingest ingest(Store store, Iris iris) {
        return new Ingest(store, iris, Preparation.standard(iris));
    }
}
