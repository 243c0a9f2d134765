package org.parley.model.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A file of rules on the class path, tab-separated, a rule a line. Lines that begin with # are remarks; the first other
 * line names the columns.
 */
public final class RuleFile {
    /** One rule. A cell that is missing at the end of its line is empty. */
    public record Row(Map<String, String> cells) {
        public Row {
            cells = Map.copyOf(cells);
        }

        /**
         * The text in a column.
         *
         * @throws IllegalArgumentException where the file has no such column
         */
        public String get(String column) {
            String cell = cells.get(column);
            if (cell == null) {
                throw new IllegalArgumentException(
                        "There is no column \"%s\" among %s".formatted(column, cells.keySet()));
            }
            return cell;
        }

        /** The parts of a cell that holds several, separated by a vertical bar; none where the cell is empty. */
        public List<String> list(String column) {
            String cell = get(column);
            return cell.isEmpty() ? List.of() : List.of(cell.split("\\s*\\|\\s*"));
        }
    }

    /**
     * The rules of a file, in order.
     *
     * @param resource its path, such as /lexicon/cues.tsv
     * @throws IllegalArgumentException where the file is missing, or a line has more cells than there are columns
     */
    public static List<Row> rows(String resource) {
        List<String> lines = lines(resource).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
        List<String> columns = List.of(lines.getFirst().split("\t", -1));
        return lines.stream().skip(1).map(line -> row(resource, columns, line)).toList();
    }

    private static Row row(String resource, List<String> columns, String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length > columns.size()) {
            throw new IllegalArgumentException("%s has %d columns (%s), but this line has %d cells: %s"
                    .formatted(resource, columns.size(), String.join(", ", columns), cells.length, line));
        }
        return new Row(IntStream.range(0, columns.size())
                .boxed()
                .collect(Collectors.toMap(columns::get, i -> i < cells.length ? cells[i].strip() : "")));
    }

    private static List<String> lines(String resource) {
        try (InputStream file = RuleFile.class.getResourceAsStream(resource)) {
            if (file == null) {
                throw new IllegalArgumentException("There is no %s on the class path".formatted(resource));
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private RuleFile() {}
}
