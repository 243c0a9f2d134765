package org.parley.rdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** The prefixes Parley's graph is written and read with: prefixes.tsv beside this class. */
public final class Prefixes {
    private static final Map<String, String> ALL = read();
    private static final Pattern LOCAL = Pattern.compile("[A-Za-z0-9_-]+");

    private Prefixes() {}

    /** Namespaces by prefix, Parley's own first. */
    public static Map<String, String> all() {
        return ALL;
    }

    /** The same, where data lives at a place of its own. */
    public static Map<String, String> all(Iris iris) {
        Map<String, String> prefixes = new LinkedHashMap<>();
        ALL.forEach((prefix, namespace) -> prefixes.put(
                prefix,
                namespace.startsWith(Iris.DEFAULT_BASE)
                        ? iris.base() + namespace.substring(Iris.DEFAULT_BASE.length())
                        : namespace));
        return Collections.unmodifiableMap(prefixes);
    }

    private static Map<String, String> read() {
        try (InputStream file =
                Objects.requireNonNull(Prefixes.class.getResourceAsStream("prefixes.tsv"), "prefixes.tsv")) {
            Map<String, String> prefixes = new LinkedHashMap<>();
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .forEach(cells -> prefixes.put(cells[0], cells[1]));
            return Collections.unmodifiableMap(prefixes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A name with its prefix, as parley:Actor; nothing if its namespace has none. */
    public static Optional<String> shortened(String iri) {
        return all().entrySet().stream()
                .filter(it -> iri.startsWith(it.getValue()))
                .filter(it ->
                        LOCAL.matcher(iri.substring(it.getValue().length())).matches())
                .map(it -> it.getKey() + ":" + iri.substring(it.getValue().length()))
                .findFirst();
    }
}
