package org.parley.cli.console;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** An answer that could not be written whole. The message says where it went, what happened, and what to do. */
public final class OutletException extends IOException {
    private static final long serialVersionUID = 1L;

    private OutletException(String message, IOException cause) {
        super(message, cause);
    }

    static OutletException standardOutput(IOException cause) {
        return new OutletException(
                "Standard output took no more before all was written: %s".formatted(cause.getMessage()), cause);
    }

    /** A file that stays as it was. */
    static OutletException file(Path file, IOException cause) {
        String reason = cause instanceof NoSuchFileException ? "its folder is not there" : cause.getMessage();
        return new OutletException(
                "%s was not written: %s. Look at its folder, the permissions and the free space there, or choose another file with --out"
                        .formatted(file, reason),
                cause);
    }
}
