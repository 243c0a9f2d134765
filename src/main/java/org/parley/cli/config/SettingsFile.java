package org.parley.cli.config;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** A file of settings in the form of Java's properties, which remembers the line of each. */
final class SettingsFile {
    /** The file that is read where none is named, if it is there. */
    static final String USUAL_NAME = "parley.properties";

    private final Path path;
    private final Map<String, Line> lines = new LinkedHashMap<>();

    /** A setting's value and where it stands. */
    record Line(String value, int number) {}

    private SettingsFile(Path path) {
        this.path = path;
    }

    static SettingsFile read(Path path) {
        SettingsFile file = new SettingsFile(path);
        try {
            List<String> all = Files.readAllLines(path);
            int at = 0;
            while (at < all.size()) {
                int number = at + 1;
                StringBuilder whole = new StringBuilder(all.get(at++));
                while (goesOn(whole) && at < all.size()) {
                    whole.append('\n').append(all.get(at++));
                }
                file.add(whole.toString(), number);
            }
        } catch (IOException e) {
            throw SettingsException.unreadable(path, e);
        }
        return file;
    }

    /** A line that ends in an odd number of backslashes goes on in the next, unless it is a comment. */
    private static boolean goesOn(CharSequence line) {
        String text = line.toString().stripLeading();
        int signs = text.length() - text.replaceAll("\\\\+$", "").length();
        return signs % 2 == 1 && !text.startsWith("#") && !text.startsWith("!");
    }

    private void add(String text, int number) throws IOException {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IllegalArgumentException e) {
            throw SettingsException.line(path, number, "%s. Write a backslash as two".formatted(e.getMessage()));
        }
        for (String key : properties.stringPropertyNames()) {
            String value = properties.getProperty(key).strip();
            if (value.isEmpty()) {
                throw SettingsException.line(
                        path, number, "\"%s\" has no value. Write %s = VALUE, or delete the line".formatted(key, key));
            }
            Line before = lines.put(key, new Line(value, number));
            if (before != null) {
                throw SettingsException.line(
                        path,
                        number,
                        "\"%s\" is set already in line %d. Delete one of them".formatted(key, before.number()));
            }
        }
    }

    Path path() {
        return path;
    }

    Map<String, Line> lines() {
        return lines;
    }

    Optional<Line> line(String key) {
        return Optional.ofNullable(lines.get(key));
    }
}
