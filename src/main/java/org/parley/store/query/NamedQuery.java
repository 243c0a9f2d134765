package org.parley.store.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A query kept with the program: data/queries/NAME.rq. Its first lines are comments that say its title and its question.
 *
 * @param question what it asks, in a sentence
 */
public record NamedQuery(String name, String title, String question, String sparql) {
    public NamedQuery {
        if (name.isBlank() || title.isBlank() || question.isBlank() || sparql.isBlank()) {
            throw new IllegalArgumentException(
                    "The query %s.rq needs the lines '# title: ...' and '# question: ...' at its head, and a query below"
                            .formatted(name));
        }
    }

    /** All of them, by name. */
    public static List<NamedQuery> all() {
        URL folder = NamedQuery.class.getResource("/queries");
        if (folder == null) {
            return List.of();
        }
        try {
            return in(folder.toURI());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    public static Optional<NamedQuery> named(String name) {
        return all().stream().filter(query -> query.name.equals(name)).findFirst();
    }

    /** The same question in other words. */
    public NamedQuery reworded(UnaryOperator<String> change) {
        return new NamedQuery(name, title, question, change.apply(sparql));
    }

    static List<NamedQuery> in(URI folder) throws IOException {
        if (!"jar".equals(folder.getScheme())) {
            return in(Path.of(folder));
        }
        Path jar = Path.of(URI.create(folder.getRawSchemeSpecificPart().replaceAll("!.*", "")));
        try (FileSystem inside = FileSystems.newFileSystem(jar, Map.of())) {
            return in(inside.getPath("/queries"));
        }
    }

    static List<NamedQuery> in(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".rq"))
                    .map(NamedQuery::read)
                    .sorted(Comparator.comparing(NamedQuery::name))
                    .toList();
        }
    }

    private static NamedQuery read(Path file) {
        try {
            String text = Files.readString(file);
            String name = file.getFileName().toString().replaceAll("\\.rq$", "");
            return new NamedQuery(name, said(text, "title"), said(text, "question"), text);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the query " + file, e);
        }
    }

    private static String said(String text, String key) {
        String head = "# " + key + ":";
        return text.lines()
                .takeWhile(line -> line.startsWith("#"))
                .filter(line -> line.startsWith(head))
                .map(line -> line.substring(head.length()).strip())
                .findFirst()
                .orElse("");
    }
}
