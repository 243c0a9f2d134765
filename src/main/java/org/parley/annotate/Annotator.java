package org.parley.annotate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import opennlp.tools.lemmatizer.Lemmatizer;
import opennlp.tools.lemmatizer.LemmatizerModel;
import opennlp.tools.lemmatizer.ThreadSafeLemmatizerME;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagger;
import opennlp.tools.postag.ThreadSafePOSTaggerME;
import org.parley.annotate.Token.Tag;
import org.parley.model.Block;
import org.parley.model.Document;

/** Gives a document its sentences, tokens, tags, lemmas and phrases. Loads its models once; free to share between threads. */
public final class Annotator {
    private static final String TAGGER = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";
    private static final String LEMMATIZER = "/opennlp-en-ud-ewt-lemmas-1.3-2.5.4.bin";

    private final Tokenizer tokenizer = new Tokenizer();
    private final SentenceSplitter splitter = SentenceSplitter.standard();
    private final POSTagger tagger;
    private final Lemmatizer lemmatizer;

    private Annotator(POSTagger tagger, Lemmatizer lemmatizer) {
        this.tagger = tagger;
        this.lemmatizer = lemmatizer;
    }

    /** The annotator for English, with OpenNLP's models trained on UD English EWT. */
    public static Annotator standard() {
        try (InputStream tags = model(TAGGER);
                InputStream lemmas = model(LEMMATIZER)) {
            return new Annotator(
                    new ThreadSafePOSTaggerME(new POSModel(tags)),
                    new ThreadSafeLemmatizerME(new LemmatizerModel(lemmas)));
        } catch (IOException e) {
            throw new UncheckedIOException("A language model in Parley's own jar is damaged; build the jar again", e);
        }
    }

    private static InputStream model(String name) throws IOException {
        InputStream model = Annotator.class.getResourceAsStream(name);
        if (model == null) {
            throw new IOException("The model %s is not on the class path".formatted(name));
        }
        return model;
    }

    /** Analyses every block that tells something. */
    public Analysis annotate(Document document) {
        return new Analysis(
                document,
                document.blocks().stream()
                        .filter(Block::tells)
                        .flatMap(block -> sentences(document, block))
                        .toList());
    }

    private Stream<Sentence> sentences(Document document, Block block) {
        int start = document.text().index(block.span().start());
        int end = start + block.span().text().length();
        List<Tokenizer.Piece> pieces = tokenizer.pieces(document.text().characters(), start, end);
        return splitter.split(pieces).stream().map(sentence -> sentence(block, sentence));
    }

    private Sentence sentence(Block block, List<Tokenizer.Piece> pieces) {
        String[] words = pieces.stream().map(Tokenizer.Piece::text).toArray(String[]::new);
        String[] tags = tagger.tag(words);
        String[] lemmas = lemmatizer.lemmatize(words, tags);
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < words.length; i++) {
            Tokenizer.Piece piece = pieces.get(i);
            tokens.add(new Token(
                    words[i], lemma(lemmas[i], words[i]), tag(tags[i], words[i]), piece.start(), piece.end()));
        }
        return new Sentence(block, tokens, Chunker.phrases(tokens));
    }

    private static String lemma(String found, String word) {
        if (isNegation(word)) {
            return "not";
        }
        return (found.equals("O") || found.equals("_") ? word : found).toLowerCase(Locale.ROOT);
    }

    private static boolean isNegation(String word) {
        return word.equalsIgnoreCase("n't");
    }

    /** The model takes clitics, which stand behind an apostrophe, for marks; they are particles. */
    private static Tag tag(String name, String word) {
        if (isNegation(word) || word.equalsIgnoreCase("'s") || (word.equals("'") && name.equals("PART"))) {
            return Tag.PART;
        }
        try {
            return Tag.valueOf(name);
        } catch (IllegalArgumentException unknown) {
            return Tag.X;
        }
    }
}
