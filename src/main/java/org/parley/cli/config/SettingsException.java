package org.parley.cli.config;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** A settings file that cannot be used. Every message says what is wrong, where, and what to do. */
public final class SettingsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private SettingsException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    static SettingsException unreadable(Path file, IOException cause) {
        String why = cause instanceof NoSuchFileException ? "there is no such file" : String.valueOf(cause);
        return new SettingsException(
                "The settings in %s cannot be read: %s. Look at its path and permissions, or name another with --config"
                        .formatted(file, why),
                cause);
    }

    static SettingsException line(Path file, int number, String fault) {
        return new SettingsException("%s, line %d: %s".formatted(file, number, fault), null);
    }

    static SettingsException unknown(Path file, int number, String key, Collection<String> known) {
        return line(
                file,
                number,
                "There is no setting \"%s\". Correct or delete the line; there are: %s"
                        .formatted(key, String.join(", ", known)));
    }
}
