package org.parley.export.comparison;

import java.util.List;
import java.util.Optional;
import org.parley.model.Comparing;

/** One way to write a comparison. To add one, implement this and add it to {@link #ALL}; the command line follows. */
public interface ComparisonFormat {
    List<ComparisonFormat> ALL = List.of(new Table(), new PairFile(), new Markdown(), new Html());

    static Optional<ComparisonFormat> named(String name) {
        return ALL.stream().filter(format -> format.name().equals(name)).findFirst();
    }

    /** Its name on the command line. */
    String name();

    /**
     * The whole text, with a closing line break.
     *
     * @param event what both accounts are about, for people
     */
    String write(Comparing comparing, String event);
}
