package org.parley.annotate;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.annotate.Phrase.Kind;
import org.parley.annotate.Token.Tag;

/** Finds noun and verb phrases by their tags, left to right, the longest first. */
final class Chunker {
    private final List<Token> tokens;

    private Chunker(List<Token> tokens) {
        this.tokens = tokens;
    }

    static List<Phrase> phrases(List<Token> tokens) {
        var chunker = new Chunker(tokens);
        List<Phrase> phrases = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            Phrase verb = chunker.verbAt(at);
            Phrase phrase = verb != null ? verb : chunker.nounAt(at);
            if (phrase == null) {
                at++;
            } else {
                phrases.add(phrase);
                at = phrase.to();
            }
        }
        return phrases;
    }

    private @Nullable Phrase verbAt(int from) {
        int head = -1;
        int at = from;
        while (at < tokens.size() && inVerb(at, from)) {
            if (tokens.get(at).is(Tag.VERB, Tag.AUX)) {
                head = at;
            }
            at++;
        }
        return head < 0 ? null : new Phrase(Kind.VERB, from, head + 1, head);
    }

    /** An adverb or particle may open or fill a verb phrase only where a verb follows; a second full verb begins a new one. */
    private boolean inVerb(int at, int from) {
        Token token = tokens.get(at);
        if (token.is(Tag.AUX)) {
            return at == from || !tokens.get(at - 1).is(Tag.VERB);
        }
        if (token.is(Tag.VERB)) {
            return at == from || !tokens.get(at - 1).is(Tag.VERB);
        }
        boolean filler = token.is(Tag.ADV) || (token.is(Tag.PART) && !isPossessive(token));
        return filler && verbFollows(at) && (at == from || !tokens.get(at - 1).is(Tag.VERB));
    }

    private boolean verbFollows(int at) {
        int next = at + 1;
        while (next < tokens.size() && next <= at + 3 && tokens.get(next).is(Tag.ADV, Tag.PART)) {
            next++;
        }
        return next < tokens.size() && tokens.get(next).is(Tag.VERB, Tag.AUX);
    }

    private @Nullable Phrase nounAt(int from) {
        if (isPossessive(tokens.get(from))) {
            return null;
        }
        int head = -1;
        int at = from;
        while (at < tokens.size() && inNoun(at, from)) {
            if (tokens.get(at).is(Tag.NOUN, Tag.PROPN, Tag.PRON, Tag.NUM)) {
                head = at;
            }
            at++;
        }
        return head < 0 ? null : new Phrase(Kind.NOUN, from, head + 1, head);
    }

    private boolean inNoun(int at, int from) {
        Token token = tokens.get(at);
        if (token.is(Tag.PRON)) {
            return at == from;
        }
        if (token.is(Tag.DET)) {
            return at == from;
        }
        if (token.is(Tag.NOUN, Tag.PROPN, Tag.ADJ, Tag.NUM) || isPossessive(token)) {
            return true;
        }
        if (token.is(Tag.VERB)) {
            return at > from && tokens.get(at - 1).is(Tag.DET, Tag.ADJ) && nounFollows(at);
        }
        return at > from && (isHyphen(token) || token.is(Tag.ADV)) && nounFollows(at);
    }

    private boolean nounFollows(int at) {
        return at + 1 < tokens.size() && tokens.get(at + 1).is(Tag.NOUN, Tag.PROPN, Tag.ADJ, Tag.NUM, Tag.VERB);
    }

    private static boolean isPossessive(Token token) {
        return token.is(Tag.PART) && token.text().startsWith("'");
    }

    private static boolean isHyphen(Token token) {
        return token.text().equals("-") || token.text().equals("–");
    }
}
