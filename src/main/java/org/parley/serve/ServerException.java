package org.parley.serve;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A server that cannot be started or stopped. Every message says what is wrong, where, and what to do. */
public final class ServerException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private ServerException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    static ServerException cannotListen(ServerOptions options, Throwable cause) {
        return new ServerException(
                "Cannot listen at %s port %d: %s. Stop the program that uses it, or choose another with --port (0 takes a free one)"
                        .formatted(options.host(), options.port(), cause.getMessage()),
                cause);
    }

    static ServerException unreadablePassword(Path file, IOException cause) {
        return new ServerException(
                "The keystore's password cannot be read from %s: %s. Look at --keystore-password-file"
                        .formatted(file, cause),
                cause);
    }

    static ServerException unusableKeys(Path keystore, String why, @Nullable Throwable cause) {
        return new ServerException(
                "The keystore %s cannot be used: %s. Name a PKCS12 file with a key and its certificate in --keystore, and the file of its password in --keystore-password-file"
                        .formatted(keystore, why),
                cause);
    }

    static ServerException cannotStart(ServerOptions options, Throwable cause) {
        return new ServerException(
                "Cannot serve at %s port %d: %s. Its log says more; try another --host or --port"
                        .formatted(options.host(), options.port(), cause.getMessage()),
                cause);
    }
}
