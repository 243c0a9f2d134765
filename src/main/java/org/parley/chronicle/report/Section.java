package org.parley.chronicle.report;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A part of a report: a heading, some sentences, perhaps a grid.
 *
 * @param grid without rows where there is nothing to list
 */
record Section(String heading, List<String> sentences, Grid grid) {
    private static final Grid NONE = new Grid(List.of(), List.of());
    private static final int LINE = 110;

    Section {
        sentences = List.copyOf(sentences);
    }

    Section(String heading, List<String> sentences) {
        this(heading, sentences, NONE);
    }

    Section(String heading, Grid grid) {
        this(heading, List.of(), grid);
    }

    boolean isEmpty() {
        return sentences.isEmpty() && grid.rows().isEmpty();
    }

    String text() {
        String told = sentences.stream()
                .map(sentence -> String.join("\n  ", Grid.wrapped(sentence, LINE)) + "\n")
                .collect(Collectors.joining());
        return heading + "\n" + told + (grid.rows().isEmpty() ? "" : grid.text());
    }

    String markdown() {
        String told = sentences.stream().map(sentence -> "- " + sentence + "\n").collect(Collectors.joining());
        return "## " + heading + "\n" + told + (grid.rows().isEmpty() ? "" : "\n" + grid.markdown());
    }

    /** Several parts, those that tell something, for a terminal. */
    static String text(List<Section> sections) {
        return sections.stream()
                .filter(section -> !section.isEmpty())
                .map(Section::text)
                .collect(Collectors.joining("\n"));
    }

    /** The same in Markdown. */
    static String markdown(List<Section> sections) {
        return sections.stream()
                .filter(section -> !section.isEmpty())
                .map(Section::markdown)
                .collect(Collectors.joining("\n"));
    }
}
