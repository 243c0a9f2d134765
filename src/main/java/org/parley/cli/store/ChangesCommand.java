package org.parley.cli.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.concurrent.Callable;
import org.parley.cli.console.Console;
import org.parley.cli.console.ExitCode;
import org.parley.cli.option.StoreOption;
import org.parley.rdf.history.ChangeLog;
import org.parley.store.Source;
import org.parley.store.query.AnswerFormat;
import org.parley.store.query.AnswerWriter;
import org.parley.store.query.Question;
import org.parley.store.query.Refusal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Tells what became of documents since a day or a moment. */
@Command(
        name = "changes",
        description = "Tell which documents were added, corrected, revised or retracted, and what that changed.")
public final class ChangesCommand implements Callable<Integer> {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    /** A form that changes can be told in. */
    private enum Format {
        table,
        json
    }

    private final Console console;

    @Option(
            names = "--since",
            paramLabel = "DATE",
            required = true,
            description =
                    "A day such as 2025-03-18, which begins at midnight UTC, or a moment such as 2025-03-18T09:30Z.")
    private String since = "";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "One of ${COMPLETION-CANDIDATES}; table unless given.")
    private Format format = Format.table;

    @Mixin
    private StoreOption store = new StoreOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    public ChangesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws JsonProcessingException {
        Question question = Question.of(ChangeLog.query(moment()));
        ByteArrayOutputStream rows = new ByteArrayOutputStream();
        try (Source source = store.source()) {
            if (source.answer(question, AnswerFormat.JSON, rows) instanceof Refusal refusal) {
                console.tell("parley: " + refusal.message());
                return ExitCode.FAILED;
            }
        }
        List<ChangeLog.Entry> entries =
                ChangeLog.entries(AnswerWriter.rowsOf(new ByteArrayInputStream(rows.toByteArray())).stream()
                        .toList());
        console.answer(format == Format.json ? JSON.writeValueAsString(entries) + "\n" : table(entries));
        return ExitCode.DONE;
    }

    private Instant moment() {
        try {
            return since.contains("T")
                    ? OffsetDateTime.parse(since).toInstant()
                    : LocalDate.parse(since).atStartOfDay(ZoneOffset.UTC).toInstant();
        } catch (DateTimeParseException unclear) {
            throw new ParameterException(
                    spec.commandLine(),
                    "\"%s\" is neither a day such as 2025-03-18 nor a moment such as 2025-03-18T09:30Z"
                            .formatted(since),
                    unclear);
        }
    }

    private static String table(List<ChangeLog.Entry> entries) {
        StringBuilder table = new StringBuilder();
        for (ChangeLog.Entry entry : entries) {
            table.append("%s  %-9s  %s\n"
                    .formatted(entry.at().substring(0, 16).replace('T', ' '), entry.kind(), who(entry)));
            if (entry.reason() != null) {
                table.append("    reason: %s\n".formatted(entry.reason()));
            }
            entry.nowSays().forEach(line -> table.append("    + ").append(line).append('\n'));
            entry.noLongerSays()
                    .forEach(line -> table.append("    - ").append(line).append('\n'));
        }
        return table.isEmpty() ? "Nothing has changed.\n" : table.toString();
    }

    private static String who(ChangeLog.Entry entry) {
        String version = entry.version() > 1 ? ", version %d".formatted(entry.version()) : "";
        String by = entry.by() == null ? "" : ", by %s".formatted(entry.by());
        return "%s (%s%s)%s"
                .formatted(
                        entry.label() == null ? entry.document() : entry.label(),
                        entry.name() == null ? entry.document() : entry.name(),
                        version,
                        by);
    }
}
