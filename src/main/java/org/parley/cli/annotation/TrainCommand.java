package org.parley.cli.annotation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.parley.annotate.GrammarTraining;
import org.parley.annotate.cluster.ClusterTraining;
import org.parley.annotate.learn.ModelFile;
import org.parley.annotate.segmentation.TrainingTexts;
import org.parley.cli.console.Console;
import org.parley.cli.console.ExitCode;
import org.parley.extract.attribution.training.Accuracy;
import org.parley.extract.attribution.training.AttributionTraining;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Trains the models that come with Parley again. */
@Command(
        name = "train",
        description = "Train Parley's models again. What trains what is told in data/models, a card for each model.",
        subcommands = {TrainCommand.Grammar.class, TrainCommand.Clusters.class, TrainCommand.Attribution.class})
public final class TrainCommand implements Callable<Integer> {
    private final Console console;

    public TrainCommand(Console console) {
        this.console = console;
    }

    /** Without a model there is nothing to train. */
    @Override
    public Integer call() {
        console.tell("Which model? See the list with parley train --help");
        return ExitCode.FAILED;
    }

    /** Trains tagger and parser. */
    @Command(name = "grammar", description = "Train tagger and parser from a treebank in CoNLL-U.")
    static final class Grammar implements Callable<Integer> {
        @ParentCommand
        private TrainCommand parent = new TrainCommand(Console.standard());

        @Parameters(index = "0", paramLabel = "TRAIN.conllu", description = "The part to learn from.")
        private Path train = Path.of("");

        @Parameters(index = "1", paramLabel = "CHECK.conllu", description = "The part to measure on.")
        private Path check = Path.of("");

        @Option(
                names = "--out",
                paramLabel = "DIR",
                required = true,
                description = "Where tagger.bin and parser.bin go.")
        private Path out = Path.of("");

        @Override
        public Integer call() throws IOException {
            Console console = parent.console;
            GrammarTraining.Accuracy accuracy = GrammarTraining.run(train, check, out, console::tell);
            console.answer(String.format(
                    Locale.ROOT,
                    "right tags %.4f, right heads %.4f, right heads and relations %.4f%n",
                    accuracy.tags(),
                    accuracy.heads(),
                    accuracy.relations()));
            return ExitCode.DONE;
        }
    }

    /** Clusters words. */
    @Command(
            name = "clusters",
            description = "Cluster the words of plain texts and treebanks by the company they keep.")
    static final class Clusters implements Callable<Integer> {
        @ParentCommand
        private TrainCommand parent = new TrainCommand(Console.standard());

        @Parameters(arity = "1..*", paramLabel = "FILE|DIR", description = "Where .txt and .conllu files are.")
        private List<Path> sources = List.of();

        @Option(names = "--out", paramLabel = "DIR", required = true, description = "Where clusters.bin goes.")
        private Path out = Path.of("");

        @Override
        public Integer call() throws IOException {
            List<String[]> sentences = TrainingTexts.read(sources);
            ModelFile.write(out.resolve("clusters.bin"), ClusterTraining.learn(sentences));
            parent.console.answer("clustered the words of %d sentences%n".formatted(sentences.size()));
            return ExitCode.DONE;
        }
    }

    /** Trains the model of attributions. */
    @Command(
            name = "attribution",
            description = "Train the attribution model from texts in which attributions are marked:"
                    + " PolNeAR's text and attributions, or NAME.txt with NAME.json.")
    static final class Attribution implements Callable<Integer> {
        @ParentCommand
        private TrainCommand parent = new TrainCommand(Console.standard());

        @Parameters(index = "0", paramLabel = "FOLDER", description = "The texts to learn from.")
        private Path train = Path.of("");

        @Option(names = "--check", paramLabel = "FOLDER", description = "Texts to measure on.")
        private @Nullable Path check;

        @Option(names = "--out", paramLabel = "DIR", required = true, description = "Where attribution.bin goes.")
        private Path out = Path.of("");

        @Override
        public Integer call() throws IOException {
            Console console = parent.console;
            List<AttributionTraining.Text> learned = MarkedTexts.in(train, console);
            List<AttributionTraining.Text> checked = check == null ? List.of() : MarkedTexts.in(check, console);
            console.tell("%d texts to learn from, %d to measure on".formatted(learned.size(), checked.size()));
            Accuracy accuracy = AttributionTraining.run(learned, checked, out, console::tell);
            if (check != null) {
                console.answer(String.format(
                        Locale.ROOT,
                        "of %d attributions to be found: precision %.4f, recall %.4f, F1 %.4f%n",
                        accuracy.wanted(),
                        accuracy.precision(),
                        accuracy.recall(),
                        accuracy.f1()));
            }
            return ExitCode.DONE;
        }
    }
}
