package org.parley.rdf.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The queries and updates that stand beside the classes that run them. */
final class Resources {
    static String text(String name) {
        try (InputStream file = Objects.requireNonNull(
                Resources.class.getResourceAsStream(name),
                () -> "There is no %s beside org.parley.rdf.graph".formatted(name))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Resources() {}
}
