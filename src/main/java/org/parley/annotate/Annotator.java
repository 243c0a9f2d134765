package org.parley.annotate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagger;
import opennlp.tools.postag.ThreadSafePOSTaggerME;
import org.parley.annotate.Token.Tag;
import org.parley.model.Block;
import org.parley.model.Document;

/** Gives a document its sentences, tokens, tags, lemmas and phrases. Loads its model once; free to share between threads. */
public final class Annotator {
    private static final String TAGGER = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

    private final Tokenizer tokenizer = new Tokenizer();
    private final SentenceSplitter splitter = SentenceSplitter.standard();
    private final POSTagger tagger;
    private final Lemmas lemmas = Lemmas.standard();

    private Annotator(POSTagger tagger) {
        this.tagger = tagger;
    }

    /** The annotator for English, with OpenNLP's tagger trained on UD English EWT. */
    public static Annotator standard() {
        try (InputStream tags = model(TAGGER)) {
            return new Annotator(new ThreadSafePOSTaggerME(new POSModel(tags)));
        } catch (IOException e) {
            throw new UncheckedIOException("The tagger in Parley's own jar is damaged; build the jar again", e);
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
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < words.length; i++) {
            Tokenizer.Piece piece = pieces.get(i);
            Tag tag = tag(tags[i], words[i]);
            tokens.add(new Token(words[i], lemmas.of(words[i], tag), tag, piece.start(), piece.end()));
        }
        return new Sentence(block, tokens, Chunker.phrases(tokens));
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
