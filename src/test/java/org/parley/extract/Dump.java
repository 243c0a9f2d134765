package org.parley.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.parley.model.annotation.Annotation;
import org.parley.model.annotation.AnnotationJson;
import org.parley.model.text.Document;

/** Writes what is extracted from the development set to a folder, for {@code score.py}. */
final class Dump {
    public static void main(String[] arguments) throws IOException {
        Path gold = Path.of("src/test/resources/devset");
        Path out = Files.createDirectories(Path.of(arguments[0]));
        Extractor extractor = Extractor.standard();
        try (Stream<Path> texts = Files.list(gold)) {
            for (Path text : texts.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                String name = text.getFileName().toString().replace(".txt", "");
                Annotation known = AnnotationJson.read(Files.readString(gold.resolve(name + ".json")));
                var source = new Document.Source(known.title(), null, known.published(), null, null);
                Annotation found = extractor.extract(Lines.document(name, Files.readString(text), source));
                Files.writeString(out.resolve(name + ".json"), AnnotationJson.write(found));
            }
        }
    }

    private Dump() {}
}
