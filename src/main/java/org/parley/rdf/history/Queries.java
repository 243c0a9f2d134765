package org.parley.rdf.history;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The queries that stand beside the classes that run them. */
final class Queries {
    static String text(String name) {
        try (InputStream file = Objects.requireNonNull(
                Queries.class.getResourceAsStream(name), () -> "There is no %s beside Queries".formatted(name))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Queries() {}
}
