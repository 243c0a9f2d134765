package org.parley.cli.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.parley.cli.console.Console;
import org.parley.cli.console.ExitCode;
import org.parley.cli.option.StoreOption;
import org.parley.rdf.Iris;
import org.parley.store.Source;
import org.parley.store.query.Answer;
import org.parley.store.query.AnswerFormat;
import org.parley.store.query.NamedQuery;
import org.parley.store.query.Question;
import org.parley.store.query.Refusal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Asks the store a question in SPARQL. */
@Command(name = "query", description = "Ask the store in SPARQL 1.1.")
public final class QueryCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(
            paramLabel = "SPARQL|FILE.rq|NAME",
            description = "The query, a file that holds it, or the name of one that comes with Parley.")
    private String query = "";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            completionCandidates = FormatNames.OfAnswers.class,
            description = "One of ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} unless given.")
    private AnswerFormat format = AnswerFormat.TABLE;

    @Mixin
    private StoreOption store = new StoreOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    public QueryCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        try (Source source = store.source()) {
            Question question = Question.of(sparql(store.iris(source)));
            OutputStream out = new BufferedOutputStream(console.out());
            Answer answer = source.answer(question, format, out);
            out.flush();
            return switch (answer) {
                case Answer.Whole whole -> ExitCode.DONE;
                case Refusal refusal -> refused(refusal);
            };
        }
    }

    private int refused(Refusal refusal) {
        console.tell("parley: " + refusal.message());
        return ExitCode.FAILED;
    }

    /** What has blanks in it is a query; else it is a file, or a name. */
    private String sparql(Iris iris) throws IOException {
        if (query.chars().anyMatch(Character::isWhitespace) && !query.endsWith(".rq")) {
            return query;
        }
        if (query.endsWith(".rq")) {
            return Files.readString(Path.of(query));
        }
        return iris.rebased(NamedQuery.named(query).orElseThrow(this::unknown).sparql());
    }

    private ParameterException unknown() {
        List<NamedQuery> all = NamedQuery.all();
        String names = all.stream()
                .map(each -> "  %-32s %s".formatted(each.name(), each.title()))
                .collect(Collectors.joining("\n"));
        return new ParameterException(
                spec.commandLine(), "There is no query named \"%s\". There are:%n%s".formatted(query, names));
    }
}
