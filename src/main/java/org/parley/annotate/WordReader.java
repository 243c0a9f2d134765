package org.parley.annotate;

import java.util.ArrayList;
import java.util.List;
import org.parley.annotate.segmentation.Tokenizer;

/** The words of a short text with tags and dictionary forms, but without grammar. Free to share between threads. */
public final class WordReader {
    private final Tokenizer tokenizer = new Tokenizer();
    private final Tagger tagger;
    private final Lemmas lemmas = Lemmas.standard();

    private WordReader(Tagger tagger) {
        this.tagger = tagger;
    }

    /** The reader for English. */
    public static WordReader standard() {
        return new WordReader(Tagger.standard());
    }

    /** The tokens of a text, which is taken for one sentence. */
    public List<Token> read(String text) {
        List<Tokenizer.Piece> pieces = tokenizer.pieces(text, 0, text.length());
        int[] tags = tagger.tag(pieces.stream().map(Tokenizer.Piece::text).toArray(String[]::new));
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < tags.length; i++) {
            Tokenizer.Piece piece = pieces.get(i);
            Token.Tag tag = tagger.fineTags().universal(tags[i]);
            tokens.add(new Token(piece.text(), lemmas.of(piece.text(), tag), tag, piece.start(), piece.end()));
        }
        return List.copyOf(tokens);
    }
}
