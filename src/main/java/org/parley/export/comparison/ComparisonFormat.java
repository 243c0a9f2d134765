package org.parley.export.comparison;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** One way to write a comparison. To add one, implement this and add it to {@link #ALL}; the command line follows. */
public interface ComparisonFormat {
    List<ComparisonFormat> ALL = List.of(new Table(), new PairFile(), new Markdown(), new Html());

    static Optional<ComparisonFormat> named(String name) {
        return ALL.stream().filter(format -> format.name().equals(name)).findFirst();
    }

    /** Its name on the command line. */
    String name();

    /** The whole text, with a closing line break. */
    String write(Titled comparison);

    /** Several comparisons in one text. */
    default String write(List<Titled> comparisons) {
        return comparisons.stream().map(this::write).collect(Collectors.joining("\n"));
    }
}
