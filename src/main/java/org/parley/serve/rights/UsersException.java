package org.parley.serve.rights;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A file of users that cannot be used. Every message says what is wrong, where, and what to do. */
public final class UsersException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private UsersException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    static UsersException unreadable(Path file, IOException cause) {
        return new UsersException(
                "The users in %s cannot be read or written: %s. Look at its path and permissions, or make it with: parley user NAME --users %s"
                        .formatted(file, cause, file),
                cause);
    }

    static UsersException line(Path file, int number, String fault) {
        return new UsersException(
                "%s, line %d: %s. A line is a name and the SHA-256 of a token in 64 hexadecimal digits; make one with: parley user NAME --users %s"
                        .formatted(file, number, fault, file),
                null);
    }

    static UsersException nobody(Path file) {
        return new UsersException(
                "%s names nobody who may write. Add somebody with: parley user NAME --users %s".formatted(file, file),
                null);
    }

    static UsersException badName(String name) {
        return new UsersException(
                "'%s' is no name for a user. Take 1 to 64 letters, digits, dots, hyphens and underscores"
                        .formatted(name),
                null);
    }

    static UsersException known(Path file, String name) {
        return new UsersException(
                "%s has a user %s already. Delete that line first, or choose another name".formatted(file, name), null);
    }
}
