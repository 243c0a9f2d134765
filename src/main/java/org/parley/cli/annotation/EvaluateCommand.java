package org.parley.cli.annotation;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.parley.cli.console.Console;
import org.parley.cli.console.ExitCode;
import org.parley.evaluate.Evaluation;
import org.parley.evaluate.EvaluationReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Sets predicted annotations against gold ones. */
@Command(name = "evaluate", description = "Compare predicted annotations with gold ones: precision, recall, F1.")
public final class EvaluateCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(
            index = "0",
            paramLabel = "GOLD_DIR",
            description = "Folder with NAME.json beside NAME.txt, and comparisons in pairs/.")
    private Path gold = Path.of("");

    @Parameters(
            index = "1",
            paramLabel = "PREDICTION_DIR",
            description = "Folder with a NAME.json for each; one that is missing found nothing.")
    private Path predictions = Path.of("");

    @Option(names = "--per-doc", description = "Show each document's figures, too.")
    private boolean perDocument;

    @Option(names = "--json", description = "Write the figures of the whole and of each document as JSON.")
    private boolean json;

    @Option(names = "--errors", description = "List the statements and agreements that were missed or are spurious.")
    private boolean errors;

    @Option(
            names = "--only",
            split = ",",
            paramLabel = "NAME",
            description = "Only documents whose name begins like this.")
    private List<String> only = List.of();

    public EvaluateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Evaluation evaluation = Evaluation.of(gold, predictions, only);
        if (json) {
            console.answer(EvaluationReport.json(evaluation));
            return ExitCode.DONE;
        }
        console.answer(perDocument ? EvaluationReport.tables(evaluation) : EvaluationReport.table(evaluation.total()));
        if (errors) {
            evaluation.errors().forEach(error -> console.answer(error + "\n"));
        }
        return ExitCode.DONE;
    }
}
