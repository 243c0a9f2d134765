package org.parley.evaluate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.parley.model.annotation.Annotation;
import org.parley.model.annotation.AnnotationException;
import org.parley.model.annotation.AnnotationJson;
import org.parley.model.comparison.Comparison;

/** A folder of annotations, NAME.json each, and of comparisons, pairs/NAME.json each. */
record AnnotationFolder(Path folder) {
    private static final String ENDING = ".json";

    AnnotationFolder {
        if (!Files.isDirectory(folder)) {
            throw EvaluationException.noFolder(folder);
        }
    }

    /** The names of the annotations that lie beside their text, in order. */
    List<String> documents() {
        return names(folder).stream()
                .filter(name -> Files.exists(folder.resolve(name + ".txt")))
                .toList();
    }

    List<String> pairs() {
        return names(folder.resolve("pairs"));
    }

    Optional<Annotation> annotation(String name) {
        return read(folder.resolve(name + ENDING), AnnotationJson::read);
    }

    Optional<Comparison> comparison(String name) {
        return read(folder.resolve("pairs").resolve(name + ENDING), AnnotationJson::readComparison);
    }

    private static List<String> names(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ENDING))
                    .map(name -> name.substring(0, name.length() - ENDING.length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> Optional<T> read(Path file, Function<String, T> format) {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(format.apply(Files.readString(file)));
        } catch (IOException | AnnotationException e) {
            throw EvaluationException.unreadable(file, e);
        }
    }
}
