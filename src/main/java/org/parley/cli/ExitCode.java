package org.parley.cli;

/** What the exit codes mean. */
final class ExitCode {
    static final int DONE = 0;
    static final int SOME_REFUSED = 1;
    static final int FAILED = 2;

    private ExitCode() {}
}
