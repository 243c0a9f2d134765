package org.parley.export.comparison;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.export.FileFormat;

/** One way to write comparisons. To add one, implement this and add it to {@link #ALL}; command line and server follow. */
public interface ComparisonFormat extends FileFormat {
    List<ComparisonFormat> ALL = List.of(new Table(), new PairFile(), new Markdown(), new Html());

    static Optional<ComparisonFormat> named(String name) {
        return ALL.stream().filter(format -> format.name().equals(name)).findFirst();
    }

    /** One comparison: the whole text, with a closing line break. */
    String write(Titled comparison);

    /** Several comparisons in one text, each written before the next is asked for. */
    default void write(Stream<Titled> comparisons, Appendable out) throws IOException {
        String between = "";
        for (Titled each : (Iterable<Titled>) comparisons::iterator) {
            out.append(between).append(write(each));
            between = "\n";
        }
    }

    /** Several comparisons in one text. */
    default String write(List<Titled> comparisons) {
        StringBuilder text = new StringBuilder();
        try {
            write(comparisons.stream(), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
