package org.parley.cli.console;

/** Keeps count of what was done and what was refused, and tells of the latter. */
public final class Ledger {
    private final Console console;
    private int done;
    private int superseded;
    private int refused;

    public Ledger(Console console) {
        this.console = console;
    }

    public void done() {
        done++;
    }

    /** Tells that an input is an older version of a document, by the address of the one that stands. */
    public void superseded(String input, String newer) {
        superseded++;
        console.tell("Left alone %s: it is an older version of %s. To have it back, retract that one first."
                .formatted(input, newer));
    }

    /** Tells why an input was refused and what its owner can do; both are whole sentences. */
    public void refused(String input, String reason, String remedy) {
        refused++;
        console.tell("Refused %s: %s %s".formatted(input, reason, remedy));
    }

    /** Tells how much came of it all, and gives the exit code. */
    public int close(String verb) {
        if (done + superseded + refused == 0) {
            console.tell("Nothing to read was found there.");
            return ExitCode.FAILED;
        }
        console.tell("%d %s%s%s".formatted(done, verb, also(superseded, "superseded"), also(refused, "refused")));
        return refused == 0 ? ExitCode.DONE : ExitCode.SOME_REFUSED;
    }

    private static String also(int number, String what) {
        return number == 0 ? "" : ", %d %s".formatted(number, what);
    }
}
