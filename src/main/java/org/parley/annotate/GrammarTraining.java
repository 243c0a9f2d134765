package org.parley.annotate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parley.annotate.learn.ModelFile;
import org.parley.annotate.learn.Treebank;
import org.parley.annotate.parse.ParserTraining;
import org.parley.annotate.parse.Tags;

/**
 * Trains tagger and parser from a treebank in CoNLL-U. The parser learns from tags as they will come: each fifth of the
 * treebank is tagged by a tagger that learned from the other four. The same treebank gives the same bytes.
 */
public final class GrammarTraining {
    private static final int FOLDS = 5;

    /** Shares of words of the check part that get the right tag, head, and head with relation. */
    public record Accuracy(double tags, double heads, double relations) {}

    /**
     * Trains on one file, writes tagger.bin and parser.bin, and measures both on another.
     *
     * @param train CoNLL-U to learn from
     * @param check CoNLL-U to measure on
     * @param folder where the models go
     * @param progress told a line now and then
     */
    public static Accuracy run(Path train, Path check, Path folder, Consumer<String> progress) throws IOException {
        List<Treebank.Sentence> learned = Treebank.read(train);
        List<Treebank.Sentence> checked = Treebank.read(check);
        FineTags fineTags = FineTags.of(learned);
        Tagger tagger = TaggerTraining.learn(fineTags, learned, line -> progress.accept("tagger, " + line));
        ModelFile.write(folder.resolve("tagger.bin"), ModelFile.bytes(Tagger.MODEL, tagger.bytes()));
        Map<Treebank.Sentence, Tags> tags = tagsAsTheyCome(fineTags, learned, progress);
        checked.forEach(sentence -> tags.put(sentence, tags(tagger, sentence)));
        ParserTraining.Accuracy parsed = ParserTraining.run(
                learned, checked, tags, folder.resolve("parser.bin"), line -> progress.accept("parser, " + line));
        return new Accuracy(TaggerTraining.accuracy(tagger, checked), parsed.heads(), parsed.relations());
    }

    private static Map<Treebank.Sentence, Tags> tagsAsTheyCome(
            FineTags fineTags, List<Treebank.Sentence> sentences, Consumer<String> progress) throws IOException {
        Map<Treebank.Sentence, Tags> tags = new IdentityHashMap<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int held = fold;
            Tagger others = TaggerTraining.learn(
                    fineTags, part(sentences, i -> i % FOLDS != held).toList(), line -> {});
            part(sentences, i -> i % FOLDS == held).forEach(sentence -> tags.put(sentence, tags(others, sentence)));
            progress.accept("tags to parse by, part %d of %d".formatted(fold + 1, FOLDS));
        }
        return tags;
    }

    private static Stream<Treebank.Sentence> part(List<Treebank.Sentence> sentences, IntPredicate wanted) {
        return IntStream.range(0, sentences.size()).filter(wanted).mapToObj(sentences::get);
    }

    private static Tags tags(Tagger tagger, Treebank.Sentence sentence) {
        return tagger.tags(tagger.tag(sentence.words()));
    }

    private GrammarTraining() {}
}
