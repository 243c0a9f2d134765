package org.parley.cli.store;

import java.util.Iterator;
import java.util.stream.Stream;
import org.parley.export.FileFormat;
import org.parley.export.comparison.ComparisonFormat;
import org.parley.store.query.AnswerFormat;

/** The names of formats as options take them, for help and completion. */
final class FormatNames {
    /** Of the forms an answer can be written in. */
    static final class OfAnswers implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Stream.of(AnswerFormat.values()).map(AnswerFormat::lowerName).iterator();
        }
    }

    /** Of the formats a store, or a part of it, can be written in. */
    static final class OfExports implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return ExportCommand.FORMATS.stream().map(FileFormat::name).iterator();
        }
    }

    /** Of the forms a comparison can be written in. */
    static final class OfComparisons implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return ComparisonFormat.ALL.stream().map(ComparisonFormat::name).iterator();
        }
    }

    private FormatNames() {}
}
