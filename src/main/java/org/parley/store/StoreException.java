package org.parley.store;

import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A store that cannot be used. Every message says what is wrong, where, and what to do. */
public final class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private StoreException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    static StoreException heldBy(Path folder, String holder) {
        return new StoreException(
                "The store in %s is in use by %s. Stop that one, or choose another folder with --store"
                        .formatted(folder, holder),
                null);
    }

    static StoreException missing(Path folder) {
        return new StoreException(
                "There is no store in %s. Read documents into it first (parley ingest), or choose another folder with --store"
                        .formatted(folder),
                null);
    }

    static StoreException notAStore(Path folder) {
        return new StoreException(
                "%s is not a store: it holds other things. Choose an empty or a new folder with --store"
                        .formatted(folder),
                null);
    }

    static StoreException otherBase(Path folder, String held, String wanted) {
        return new StoreException(
                "The IRIs in the store in %s begin with %s, not with %s. Leave --base out, or read the documents into a new folder (parley ingest --base %s --store DIR)"
                        .formatted(folder, held, wanted, wanted),
                null);
    }

    static StoreException damaged(Path folder, Throwable cause) {
        return new StoreException(
                "The store in %s cannot be opened: %s. Restore it from a backup, or move the folder away and ingest again"
                        .formatted(folder, cause.getMessage()),
                cause);
    }

    static StoreException unreadable(Path folder, Throwable cause) {
        return new StoreException(
                "The folder %s cannot be read or written: %s. Look at its permissions and the free space, or choose another with --store"
                        .formatted(folder, cause.getMessage()),
                cause);
    }

    static StoreException unanswered(URI endpoint, String reason) {
        return new StoreException(
                "The server at %s, which holds this store, did not answer: %s. Look at its log, or stop it and try again"
                        .formatted(endpoint, reason),
                null);
    }
}
