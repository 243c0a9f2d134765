package org.parley.annotate.learn;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Sentences with their grammar, in CoNLL-U (universaldependencies.org/format.html). */
public final class Treebank {
    private static final int COLUMNS = 10;

    /**
     * One sentence; all arrays are of its length.
     *
     * @param words with straight quotation marks
     * @param tags universal parts of speech
     * @param finerTags parts of speech of the treebank's own
     * @param heads index of each word's head; the length of the sentence for its root
     * @param relations how each word depends on its head
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record Sentence(String[] words, String[] tags, String[] finerTags, int[] heads, String[] relations) {
        private static Sentence of(List<String[]> lines) {
            int root = lines.size();
            return new Sentence(
                    column(lines, 1), column(lines, 3), column(lines, 4), heads(lines, root), column(lines, 7));
        }

        private static String[] column(List<String[]> lines, int column) {
            return lines.stream().map(line -> straight(line[column])).toArray(String[]::new);
        }

        private static int[] heads(List<String[]> lines, int root) {
            return lines.stream()
                    .mapToInt(line -> Integer.parseInt(line[6]))
                    .map(head -> head == 0 ? root : head - 1)
                    .toArray();
        }
    }

    /** Reads a treebank; words that only join others ("2-3") and words that are not there ("2.1") are passed over. */
    public static List<Sentence> read(Path file) throws IOException {
        List<Sentence> sentences = new ArrayList<>();
        List<String[]> lines = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            String[] columns = line.split("\t");
            if (columns.length == COLUMNS && columns[0].chars().allMatch(Character::isDigit)) {
                lines.add(columns);
            } else if (line.isBlank() && !lines.isEmpty()) {
                sentences.add(Sentence.of(lines));
                lines.clear();
            }
        }
        return sentences;
    }

    /** A word with straight quotation marks and apostrophes, as all models are trained. */
    public static String straight(String word) {
        return word.replace('’', '\'').replace('‘', '\'').replace('“', '"').replace('”', '"');
    }

    private Treebank() {}
}
