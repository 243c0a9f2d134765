package org.parley.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.model.text.Document;

/**
 * A folder's {@code sources.tsv}: what its texts do not say themselves. The first line names the columns (file, date,
 * publisher, title, url, note, in any order), each other line tells of one file; empty cells say nothing. Lines that
 * start with # are remarks.
 */
final class SourcesTable {
    static final String FILE_NAME = "sources.tsv";
    static final SourcesTable EMPTY = new SourcesTable();

    private static final List<String> COLUMNS = List.of("file", "date", "publisher", "title", "url", "note");

    /** What is wrong with a line, and how to mend it. */
    record Fault(String reason, String remedy) {}

    private final Map<String, Document.Source> sources = new HashMap<>();
    private final Map<String, Fault> faults = new HashMap<>();
    /** Faults of the table itself, or of lines that name no file. */
    private final List<Fault> homeless = new ArrayList<>();

    private SourcesTable() {}

    /** The folder's table; an empty one where it has none. */
    static SourcesTable in(Path folder) {
        Path file = folder.resolve(FILE_NAME);
        if (!Files.isRegularFile(file)) {
            return EMPTY;
        }
        SourcesTable table = new SourcesTable();
        try {
            table.fill(Files.readAllLines(file));
        } catch (IOException unreadable) {
            table.homeless.add(
                    new Fault("It cannot be read as UTF-8: " + unreadable + ".", "Save it as UTF-8, or remove it."));
        }
        return table;
    }

    /** What the table says of a file. */
    Document.Source source(String fileName) {
        return sources.getOrDefault(fileName, Document.Source.UNKNOWN);
    }

    /** What is wrong with the line that tells of a file; null where nothing is. */
    @Nullable
    Fault fault(String fileName) {
        return faults.get(fileName);
    }

    /** Refusals of the table's own: a bad first line, lines without a file, files that are not there. */
    Stream<Reading> refusals(Path folder) {
        Stream<Fault> missing = Stream.concat(sources.keySet().stream(), faults.keySet().stream())
                .filter(fileName -> !Files.exists(folder.resolve(fileName)))
                .sorted()
                .map(fileName -> new Fault(
                        "It tells of %s, which is not there.".formatted(fileName),
                        "Correct the name or remove the line."));
        String input = folder.resolve(FILE_NAME).toString();
        return Stream.concat(homeless.stream(), missing)
                .map(fault -> new Reading.Refused(input, fault.reason(), fault.remedy()));
    }

    private void fill(List<String> lines) {
        List<String> header = null;
        for (int i = 0; i < lines.size(); i++) {
            String line =
                    i == 0 && lines.get(0).startsWith("\uFEFF") ? lines.get(0).substring(1) : lines.get(i);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> cells =
                    Stream.of(line.split("\t", -1)).map(String::strip).toList();
            if (header != null) {
                row(header, cells, i + 1);
            } else if (cells.contains("file") && COLUMNS.containsAll(cells)) {
                header = cells;
            } else {
                homeless.add(new Fault(
                        "Line %d should name the columns, but says: %s.".formatted(i + 1, String.join(", ", cells)),
                        "Name them, separated by tabs, from: " + String.join(", ", COLUMNS) + "; file must be there."));
                return;
            }
        }
    }

    private void row(List<String> header, List<String> cells, int line) {
        Map<String, String> row = new HashMap<>();
        for (int column = 0; column < Math.min(header.size(), cells.size()); column++) {
            if (!cells.get(column).isEmpty()) {
                row.put(header.get(column), cells.get(column));
            }
        }
        String file = row.get("file");
        String fault = fault(header, cells, row);
        if (fault == null && file != null) {
            sources.put(file, source(row));
            return;
        }
        String reason = "Line %d of %s %s.".formatted(line, FILE_NAME, fault);
        Fault found = new Fault(reason, "Mend the line: " + String.join(", ", header) + ", separated by tabs.");
        if (file == null) {
            homeless.add(found);
        } else {
            faults.put(file, found);
        }
    }

    private @Nullable String fault(List<String> header, List<String> cells, Map<String, String> row) {
        String file = row.get("file");
        if (cells.size() > header.size()) {
            return "has %d cells under %d columns".formatted(cells.size(), header.size());
        }
        if (file == null) {
            return "names no file";
        }
        if (sources.containsKey(file) || faults.containsKey(file)) {
            return "tells of " + file + " a second time";
        }
        try {
            source(row);
            return null;
        } catch (DateTimeParseException noDate) {
            return "gives the date \"%s\", which is no day written like 2025-03-18".formatted(noDate.getParsedString());
        }
    }

    private static Document.Source source(Map<String, String> row) {
        String date = row.get("date");
        return new Document.Source(
                row.get("title"),
                row.get("publisher"),
                date == null ? null : LocalDate.parse(date),
                null,
                row.get("url"));
    }
}
