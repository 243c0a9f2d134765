package org.parley.cli.console;

/** What the exit codes mean. */
public final class ExitCode {
    public static final int DONE = 0;
    public static final int SOME_REFUSED = 1;
    public static final int FAILED = 2;

    private ExitCode() {}
}
