package org.parley.chronicle.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Rows of cells below titles.
 *
 * @param rows each with a cell for every column
 */
record Grid(List<Column> columns, List<List<String>> rows) {
    private static final String GAP = "  ";

    /**
     * A column.
     *
     * @param widest how many characters of a cell a terminal shows on one line
     */
    record Column(String title, int widest) {}

    Grid {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** For a terminal: columns below each other, long cells on several lines. */
    String text() {
        int[] widths = IntStream.range(0, columns.size()).map(this::width).toArray();
        String rule = IntStream.of(widths).mapToObj("-"::repeat).collect(Collectors.joining(GAP));
        return line(columns.stream().map(Column::title).toList(), widths)
                + rule
                + "\n"
                + rows.stream().map(row -> lines(row, widths)).collect(Collectors.joining());
    }

    /** A table of Markdown. */
    String markdown() {
        return "|"
                + columns.stream().map(column -> " " + column.title() + " |").collect(Collectors.joining())
                + "\n|"
                + " --- |".repeat(columns.size())
                + "\n"
                + rows.stream()
                        .map(row -> "|"
                                + row.stream()
                                        .map(cell ->
                                                " " + cell.replace("|", "\\|").replace("\n", " ") + " |")
                                        .collect(Collectors.joining())
                                + "\n")
                        .collect(Collectors.joining());
    }

    private int width(int column) {
        int longest = rows.stream()
                .flatMap(row -> wrapped(row.get(column), columns.get(column).widest()).stream())
                .mapToInt(Grid::length)
                .max()
                .orElse(0);
        return Math.max(longest, length(columns.get(column).title()));
    }

    private static String lines(List<String> row, int[] widths) {
        List<List<String>> cells = IntStream.range(0, widths.length)
                .mapToObj(column -> wrapped(row.get(column), widths[column]))
                .toList();
        int height = cells.stream().mapToInt(List::size).max().orElse(1);
        return IntStream.range(0, height)
                .mapToObj(at -> line(
                        cells.stream()
                                .map(cell -> at < cell.size() ? cell.get(at) : "")
                                .toList(),
                        widths))
                .collect(Collectors.joining());
    }

    private static String line(List<String> cells, int[] widths) {
        return IntStream.range(0, widths.length)
                        .mapToObj(column -> cells.get(column) + " ".repeat(widths[column] - length(cells.get(column))))
                        .collect(Collectors.joining(GAP))
                        .stripTrailing()
                + "\n";
    }

    /** A cell in lines of a width; a word that is longer is cut. */
    static List<String> wrapped(String cell, int width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : cell.strip().split("\\s+")) {
            String rest = word;
            if (!line.isEmpty() && length(line) + 1 + length(rest) > width) {
                lines.add(line);
                line = "";
            }
            while (length(rest) > width) {
                int cut = rest.offsetByCodePoints(0, width);
                lines.add(rest.substring(0, cut));
                rest = rest.substring(cut);
            }
            line = line.isEmpty() ? rest : line + " " + rest;
        }
        lines.add(line);
        return lines;
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
