package org.parley.cli.serve;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.parley.cli.console.Console;
import org.parley.cli.console.ExitCode;
import org.parley.serve.rights.Users;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Gives somebody the right to write to a served store. */
@Command(
        name = "user",
        description = {
            "Add somebody to a file of those who may write, and show their token.",
            "The token is shown this once; the file keeps its hash. Use the file with: parley serve --users FILE"
        })
public final class UserCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "NAME", description = "Name of who may write.")
    private String name = "";

    @Option(names = "--users", paramLabel = "FILE", required = true, description = "The file; made if it is not there.")
    private Path file = Path.of("users");

    public UserCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        String token = Users.add(file, name);
        console.tell("%s may write. The token, to be kept safe:".formatted(name));
        console.answer(token + "\n");
        return ExitCode.DONE;
    }
}
