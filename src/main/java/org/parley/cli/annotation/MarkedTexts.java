package org.parley.cli.annotation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.cli.console.Console;
import org.parley.document.Documents;
import org.parley.document.Reading;
import org.parley.document.ReadingOptions;
import org.parley.extract.attribution.training.AttributionTraining;
import org.parley.extract.attribution.training.Marked;
import org.parley.extract.attribution.training.Standoff;
import org.parley.model.annotation.AnnotationJson;

/**
 * A folder of texts in which people have marked attributions, read by name: text/NAME.txt with
 * attributions/NAME_ANNOTATOR.ann, or NAME.txt with NAME.json. Where several have marked one text, the first counts.
 */
final class MarkedTexts {
    private final Path texts;
    private final Path marks;
    private final List<String> standoffs;

    private MarkedTexts(Path folder) throws IOException {
        boolean apart = Files.isDirectory(folder.resolve("attributions"));
        this.texts = apart ? folder.resolve("text") : folder;
        this.marks = apart ? folder.resolve("attributions") : folder;
        this.standoffs = names(marks, ".ann");
    }

    /** The texts that can be read; those that cannot are told of. */
    static List<AttributionTraining.Text> in(Path folder, Console console) throws IOException {
        var reader = new MarkedTexts(folder);
        List<AttributionTraining.Text> found = new ArrayList<>();
        for (String name : names(reader.texts, ".txt")) {
            Optional<List<Marked>> marked = reader.marked(name);
            if (marked.isPresent()) {
                switch (reader.read(name)) {
                    case Reading.Accepted accepted ->
                        found.add(new AttributionTraining.Text(accepted.document(), marked.get()));
                    case Reading.Refused(String input, String reason, String remedy) ->
                        console.tell("Left out: %s: %s".formatted(input, reason));
                }
            }
        }
        return found;
    }

    private static List<String> names(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(ending))
                    .map(name -> name.substring(0, name.length() - ending.length()))
                    .sorted()
                    .toList();
        }
    }

    private Optional<List<Marked>> marked(String name) throws IOException {
        Path json = marks.resolve(name + ".json");
        if (Files.exists(json)) {
            return Optional.of(AnnotationJson.read(Files.readString(json)).statements().stream()
                    .flatMap(statement -> Marked.of(statement).stream())
                    .toList());
        }
        Optional<String> standoff = standoffs.stream()
                .filter(each -> each.equals(name) || each.matches("\\Q" + name + "\\E_[0-9a-f]{4}"))
                .findFirst();
        return standoff.isEmpty()
                ? Optional.empty()
                : Optional.of(Standoff.read(Files.readString(marks.resolve(standoff.get() + ".ann"))));
    }

    private Reading read(String name) {
        String file = texts.resolve(name + ".txt").toString();
        try (Stream<Reading> readings = Documents.read(List.of(file), ReadingOptions.DEFAULT)) {
            return readings.toList().getFirst();
        }
    }
}
