package org.parley.rdf.graph;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.parley.ingest.Comparison;
import org.parley.model.annotation.Annotation;
import org.parley.model.annotation.AnnotationJson;
import org.parley.model.text.Document;
import org.parley.model.text.Text;
import org.parley.rdf.Iris;
import org.parley.rdf.comparison.EventGraphs;
import org.parley.rdf.knowledge.Knowledge;

/** The annotated documents that the tests of this room map, and stores made of them. */
public final class Gold {
    private static final Path FOLDER = Path.of("src/test/resources/devset");

    public static final Iris IRIS = Iris.DEFAULT;
    public static final GraphMapper MAPPER = new GraphMapper(IRIS);

    public static List<String> names() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .map(name -> name.replace(".json", ""))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Annotation annotation(String name) {
        return AnnotationJson.read(read(name + ".json"));
    }

    static Document document(String name) {
        return new Document(name, new Text(read(name + ".txt")), Document.Source.UNKNOWN, List.of());
    }

    public static DocumentGraphs graphs(String name) {
        return MAPPER.map(document(name), annotation(name));
    }

    /** A store that holds some documents. */
    public static Dataset store(String... names) {
        return store(IRIS, Knowledge.STANDARD, names);
    }

    public static Dataset store(Iris iris, Knowledge knowledge, String... names) {
        Dataset store = DatasetFactory.createGeneral();
        new SharedGraphs(iris, knowledge).refresh(store);
        var mapper = new GraphMapper(iris, knowledge);
        for (String name : names) {
            add(store, mapper.map(document(name), annotation(name)), new EventGraphs(iris, new Comparison()));
        }
        return store;
    }

    public static void add(Dataset store, DocumentGraphs graphs, EventGraphs events) {
        events.refresh(store, events.replace(store, graphs));
    }

    /** The quads as sorted lines. */
    public static List<String> lines(Dataset quads) {
        var out = new ByteArrayOutputStream();
        RDFDataMgr.write(out, quads, Lang.NQUADS);
        return out.toString(StandardCharsets.UTF_8).lines().sorted().toList();
    }

    private static String read(String file) {
        try {
            return Files.readString(FOLDER.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Gold() {}
}
