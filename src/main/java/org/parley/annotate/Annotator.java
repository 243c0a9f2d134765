package org.parley.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.parley.annotate.Token.Tag;
import org.parley.annotate.parse.Parser;
import org.parley.annotate.parse.Tree;
import org.parley.annotate.segmentation.SentenceSplitter;
import org.parley.annotate.segmentation.Tokenizer;
import org.parley.model.text.Block;
import org.parley.model.text.Document;

/** Gives a document its sentences, tokens, tags, lemmas, phrases and grammar. Loads its models once; free to share between threads. */
public final class Annotator {
    private final Tokenizer tokenizer = new Tokenizer();
    private final SentenceSplitter splitter = SentenceSplitter.standard();
    private final Tagger tagger;
    private final Parser parser;
    private final Lemmas lemmas = Lemmas.standard();

    private Annotator(Tagger tagger, Parser parser) {
        this.tagger = tagger;
        this.parser = parser;
    }

    /** The annotator for English. */
    public static Annotator standard() {
        return new Annotator(Tagger.standard(), Parser.standard());
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
        int[] fine = tagger.tag(words);
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < words.length; i++) {
            Tokenizer.Piece piece = pieces.get(i);
            Tag tag = tagger.fineTags().universal(fine[i]);
            tokens.add(new Token(words[i], lemmas.of(words[i], tag), tag, piece.start(), piece.end()));
        }
        Tree tree = parser.parse(words, tagger.tags(fine));
        return new Sentence(block, tokens, Chunker.phrases(tokens), tree);
    }
}
