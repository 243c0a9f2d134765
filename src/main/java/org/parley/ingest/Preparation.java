package org.parley.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parley.document.Reading;
import org.parley.model.annotation.Annotation;
import org.parley.model.annotation.AnnotationCheck;
import org.parley.model.annotation.AnnotationException;
import org.parley.model.annotation.AnnotationJson;
import org.parley.model.text.Document;
import org.parley.rdf.Iris;
import org.parley.rdf.graph.Conformance;
import org.parley.rdf.graph.DocumentGraphs;
import org.parley.rdf.graph.GraphMapper;

/** Makes a graph of a reading: of the annotation that lies beside the text, else of what is extracted from it. */
public final class Preparation {
    /** What read a text that came with its annotation. */
    private static final String ANNOTATED = "annotation";

    private final Function<Document, Annotation> extraction;
    private final GraphMapper mapper;
    private final Conformance conformance;

    /**
     * Prepares documents under some base for IRIs.
     *
     * @param extraction asked only for texts without an annotation
     */
    public Preparation(Iris iris, Function<Document, Annotation> extraction) {
        this.extraction = extraction;
        this.mapper = new GraphMapper(iris);
        this.conformance = new Conformance(iris);
    }

    /** Prepares documents with the extraction that Parley ships, which is loaded when the first text asks for it. */
    public static Preparation standard(Iris iris) {
        return new Preparation(iris, document -> Standard.EXTRACTION.of(document));
    }

    /** Takes its time to load. */
    private static final class Standard {
        static final Extraction EXTRACTION = Extraction.standard();
    }

    /** The annotation file of a text, NAME.json beside it; none where there is no such file. */
    public static Optional<Path> annotationOf(@Nullable Path text) {
        if (text == null) {
            return Optional.empty();
        }
        String name = String.valueOf(text.getFileName()).replaceFirst("\\.[^.]*$", "");
        return Optional.of(text.resolveSibling(name + ".json")).filter(Files::isRegularFile);
    }

    /** Never throws: whatever is wrong with one text must not stop the others. */
    public Prepared of(Reading reading) {
        return of(reading, null);
    }

    /** The same with the annotation that was sent along with a text, if one was. */
    Prepared of(Reading reading, @Nullable Annotation sent) {
        return switch (reading) {
            case Reading.Refused(String input, String reason, String remedy) ->
                new Outcome.Refused(input, reason, remedy);
            case Reading.Accepted accepted -> of(accepted, sent);
        };
    }

    private Prepared of(Reading.Accepted accepted, @Nullable Annotation sent) {
        String input = accepted.input();
        try {
            Annotation annotation = sent == null ? annotation(accepted) : sound(sent, accepted);
            DocumentGraphs graphs = mapper.map(accepted.document(), annotation);
            List<String> faults = conformance.faults(graphs);
            return faults.isEmpty()
                    ? new Prepared.Ready(
                            input,
                            sent == null ? reader(accepted) : ANNOTATED,
                            graphs.digest(),
                            SourceKeys.of(accepted, annotation),
                            annotation,
                            graphs)
                    : unfit(input, faults);
        } catch (AnnotationException e) {
            return new Outcome.Refused(
                    input,
                    e.getMessage() + ".",
                    sent == null
                            ? "Mend the .json file beside it, or delete it to have the text read anew."
                            : "Mend the annotation, or send the text alone to have it read.");
        } catch (IOException e) {
            return new Outcome.Refused(
                    input, "Its annotation cannot be read: %s.".formatted(e), "Check who may read it.");
        } catch (RuntimeException e) {
            return new Outcome.Refused(
                    input, "Parley failed on it: %s.".formatted(e), "Please report it with the text.");
        }
    }

    private static String reader(Reading.Accepted accepted) {
        if (annotationOf(accepted.file()).isPresent()) {
            return ANNOTATED;
        }
        String version = Preparation.class.getPackage().getImplementationVersion();
        return version == null ? "Parley" : "Parley " + version;
    }

    private Annotation annotation(Reading.Accepted accepted) throws IOException {
        Optional<Path> file = annotationOf(accepted.file());
        if (file.isEmpty()) {
            return extraction.apply(accepted.document());
        }
        return sound(AnnotationJson.read(Files.readString(file.get())), accepted);
    }

    private static Annotation sound(Annotation annotation, Reading.Accepted accepted) {
        AnnotationCheck.require(annotation, accepted.document().text());
        return annotation;
    }

    private static Outcome.Refused unfit(String input, List<String> faults) {
        return new Outcome.Refused(
                input,
                "Its graph breaks rules of the ontology:\n  %s\n".formatted(String.join("\n  ", faults)),
                "Mend its annotation; where it has none, please report it with the text.");
    }
}
