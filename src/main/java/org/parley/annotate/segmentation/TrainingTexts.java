package org.parley.annotate.segmentation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.parley.annotate.learn.Treebank;

/** The sentences of whole folders, as words and nothing more: of plain texts (.txt) and treebanks (.conllu). */
public final class TrainingTexts {
    private static final Tokenizer TOKENIZER = new Tokenizer();
    private static final SentenceSplitter SPLITTER = SentenceSplitter.standard();

    /** Reads files and folders in the order given, each folder's files in alphabetical order. */
    public static List<String[]> read(List<Path> sources) throws IOException {
        try {
            return sources.stream()
                    .flatMap(TrainingTexts::files)
                    .flatMap(TrainingTexts::sentences)
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static Stream<Path> files(Path source) {
        try (Stream<Path> files = Files.walk(source)) {
            return files.filter(Files::isRegularFile).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String[]> sentences(Path file) {
        try {
            String name = file.toString();
            if (name.endsWith(".conllu")) {
                return Treebank.read(file).stream().map(Treebank.Sentence::words);
            }
            return name.endsWith(".txt") ? Files.readString(file).lines().flatMap(TrainingTexts::split) : Stream.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String[]> split(String line) {
        List<Tokenizer.Piece> pieces = TOKENIZER.pieces(line, 0, line.length());
        return SPLITTER.split(pieces).stream()
                .map(sentence -> sentence.stream().map(Tokenizer.Piece::text).toArray(String[]::new));
    }

    private TrainingTexts() {}
}
