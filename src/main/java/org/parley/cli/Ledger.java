package org.parley.cli;

/** Keeps count of what was done and what was refused, and tells of the latter. */
final class Ledger {
    private final Console console;
    private int done;
    private int refused;

    Ledger(Console console) {
        this.console = console;
    }

    void done() {
        done++;
    }

    /** Tells why an input was refused and what its owner can do; both are whole sentences. */
    void refused(String input, String reason, String remedy) {
        refused++;
        console.tell("Refused %s: %s %s".formatted(input, reason, remedy));
    }

    /** Tells how much came of it all, and gives the exit code. */
    int close(String verb) {
        if (done + refused == 0) {
            console.tell("Nothing to read was found there.");
            return ExitCode.FAILED;
        }
        console.tell("%d %s%s".formatted(done, verb, refused == 0 ? "" : ", %d refused".formatted(refused)));
        return refused == 0 ? ExitCode.DONE : ExitCode.SOME_REFUSED;
    }
}
