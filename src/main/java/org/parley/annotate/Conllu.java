package org.parley.annotate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.parley.annotate.Token.Tag;

/** A treebank in CoNLL-U (universaldependencies.org/format.html), of which only words and tags are read. */
final class Conllu {
    private static final int COLUMNS = 10;

    /** One sentence: its words, with straight quotation marks, and the tag of each. */
    record Sentence(String[] words, Tag[] tags) {}

    static List<Sentence> read(Path file) throws IOException {
        List<Sentence> sentences = new ArrayList<>();
        List<String> words = new ArrayList<>();
        List<Tag> tags = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            String[] columns = line.split("\t");
            if (columns.length == COLUMNS && columns[0].chars().allMatch(Character::isDigit)) {
                words.add(Tokenizer.straight(columns[1]));
                tags.add(Tag.valueOf(columns[3]));
            } else if (line.isBlank() && !words.isEmpty()) {
                sentences.add(new Sentence(words.toArray(String[]::new), tags.toArray(Tag[]::new)));
                words.clear();
                tags.clear();
            }
        }
        return sentences;
    }

    private Conllu() {}
}
