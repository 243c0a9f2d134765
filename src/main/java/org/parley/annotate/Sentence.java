package org.parley.annotate;

import java.util.List;
import java.util.Optional;
import org.parley.annotate.parse.Tree;
import org.parley.model.text.Block;

/**
 * One sentence of a block, with its tokens and phrases.
 *
 * @param block the paragraph, headline, caption or list item it stands in
 * @param tokens in order, never empty
 * @param phrases noun and verb phrases in order, not overlapping
 * @param tree which token depends on which, and how
 */
public record Sentence(Block block, List<Token> tokens, List<Phrase> phrases, Tree tree) {
    public Sentence {
        tokens = List.copyOf(tokens);
        phrases = List.copyOf(phrases);
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException("A sentence must hold a token");
        }
    }

    /** UTF-16 index of its first character in the document's text. */
    public int start() {
        return tokens.getFirst().start();
    }

    /** UTF-16 index behind its last character. */
    public int end() {
        return tokens.getLast().end();
    }

    public Token token(int index) {
        return tokens.get(index);
    }

    public Token head(Phrase phrase) {
        return tokens.get(phrase.head());
    }

    /** The phrase that a token belongs to. */
    public Optional<Phrase> phraseAt(int token) {
        return phrases.stream()
                .filter(phrase -> phrase.from() <= token && token < phrase.to())
                .findFirst();
    }

    /** Index of the token that covers, or first follows, a UTF-16 index of the document; the token count if none does. */
    public int tokenAt(int index) {
        int at = 0;
        while (at < tokens.size() && tokens.get(at).end() <= index) {
            at++;
        }
        return at;
    }
}
