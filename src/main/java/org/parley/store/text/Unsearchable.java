package org.parley.store.text;

import org.jspecify.annotations.Nullable;

/** A search that cannot be made as it is written. */
public final class Unsearchable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unsearchable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
