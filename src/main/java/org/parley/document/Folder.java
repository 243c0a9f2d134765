package org.parley.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.parley.document.format.InputFormat;
import org.parley.document.format.Limits;
import org.parley.model.text.Document;

/**
 * A folder of texts and its sub-folders, files before sub-folders, each by name. Hidden files, annotations, tables and
 * read-me files are no texts and are passed over; any other file that cannot be read is refused, so that nothing a user
 * put there is lost without a word.
 */
record Folder(Path path) {
    private static final Pattern NO_TEXT = Pattern.compile(
            "\\..*|.*\\.(?:json|tsv|csv|md)|(?:readme|license|notice)(?:\\..*)?", Pattern.CASE_INSENSITIVE);

    /** Reads one file that was named by the user, with what its folder's table says of it. */
    static Reading file(Path file, ReadingOptions options) {
        Path parent = file.toAbsolutePath().getParent();
        SourcesTable table = parent == null ? SourcesTable.EMPTY : SourcesTable.in(parent);
        return file(file, table, options);
    }

    Stream<Reading> read(ReadingOptions options) {
        List<Path> entries;
        try (Stream<Path> listed = Files.list(path)) {
            entries = listed.sorted().toList();
        } catch (IOException closed) {
            return Stream.of(unreadable(new Origin(path.toString(), null, "", options.given()), closed));
        }
        SourcesTable table = SourcesTable.in(path);
        Stream<Reading> files = entries.stream()
                .filter(Files::isRegularFile)
                .filter(file -> !NO_TEXT.matcher(nameOf(file)).matches())
                .map(file -> file(file, table, options));
        Stream<Reading> folders = entries.stream()
                .filter(entry -> Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS))
                .filter(entry -> !nameOf(entry).startsWith("."))
                .flatMap(entry -> new Folder(entry).read(options));
        return Stream.of(table.refusals(path), files, folders).flatMap(readings -> readings);
    }

    private static Reading file(Path file, SourcesTable table, ReadingOptions options) {
        String fileName = nameOf(file);
        Document.Source known = options.given().or(table.source(fileName));
        Origin origin = new Origin(file.toString(), file, withoutEnding(fileName), known);
        SourcesTable.Fault fault = table.fault(fileName);
        if (fault != null) {
            return origin.refused(fault.reason(), fault.remedy());
        }
        return InputFormat.ofFile(fileName)
                .map(format -> read(origin, file, format, options.limits()))
                .orElseGet(() -> unknownFormat(origin, fileName));
    }

    private static Reading read(Origin origin, Path file, InputFormat format, Limits limits) {
        try (InputStream in = Files.newInputStream(file)) {
            return origin.read(format, in.readNBytes(limits.bytes() + 1), null, limits);
        } catch (IOException closed) {
            return unreadable(origin, closed);
        }
    }

    private static Reading unreadable(Origin origin, IOException closed) {
        return closed instanceof NoSuchFileException
                ? origin.refused("There is no such file.", "Check its name and the folder you are in.")
                : origin.refused("It cannot be opened: " + closed + ".", "Check who may read it.");
    }

    private static Reading unknownFormat(Origin origin, String fileName) {
        if (!Files.exists(Path.of(origin.input()))) {
            return origin.refused("There is no such file.", "Check its name and the folder you are in.");
        }
        if (fileName.toLowerCase(Locale.ROOT).endsWith(".json")) {
            return origin.refused(
                    "It is no text: a .json file is the annotation of the text beside it.",
                    "Give the text; its annotation is found there.");
        }
        return origin.refused(
                "Its ending is none of those that are read: " + InputFormat.allEndings() + ".",
                "Save its words as a .txt file in UTF-8, or take it out of the folder.");
    }

    private static String nameOf(Path file) {
        return String.valueOf(file.getFileName());
    }

    static String withoutEnding(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return dot > 0 ? fileName.substring(0, dot) : fileName;
    }
}
