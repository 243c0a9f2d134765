package org.parley.rdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** The prefixes Parley's graph is written and read with: prefixes.tsv beside this class. */
public final class Prefixes {
    private Prefixes() {}

    /** Namespaces by prefix, Parley's own first. */
    public static Map<String, String> all() {
        try (InputStream file =
                Objects.requireNonNull(Prefixes.class.getResourceAsStream("prefixes.tsv"), "prefixes.tsv")) {
            Map<String, String> prefixes = new LinkedHashMap<>();
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .forEach(cells -> prefixes.put(cells[0], cells[1]));
            return prefixes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
