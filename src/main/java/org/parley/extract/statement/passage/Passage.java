package org.parley.extract.statement.passage;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.parley.annotate.Analysis;
import org.parley.annotate.Sentence;
import org.parley.annotate.Token;
import org.parley.annotate.Token.Tag;
import org.parley.model.text.Block;
import org.parley.model.text.Span;

/** A paragraph as one row of tokens, with its sentences and quotations. Attribution is found inside one. */
public final class Passage {
    private final Analysis analysis;
    private final List<Sentence> sentences;
    private final Block block;
    private final List<Token> tokens;
    private final List<Integer> starts;
    private final Quotes quotes;
    private final Syntax syntax;

    private Passage(Analysis analysis, List<Sentence> sentences) {
        this.analysis = analysis;
        this.sentences = List.copyOf(sentences);
        this.block = sentences.getFirst().block();
        this.tokens = sentences.stream()
                .flatMap(sentence ->
                        IntStream.range(0, sentence.tokens().size()).mapToObj(at -> known(sentence.tokens(), at)))
                .toList();
        this.quotes = new Quotes(tokens, analysis.document().text().characters());
        this.starts = new ArrayList<>();
        int at = 0;
        for (Sentence sentence : sentences) {
            starts.add(at);
            at += sentence.tokens().size();
        }
        this.syntax = new Syntax(this, this.sentences);
    }

    /** A token with its right tag, where the word is one of the field's that no tagger has seen, or "to" and a plural. */
    private static Token known(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        boolean plural = token.is(Tag.VERB)
                && token.lower().equals(token.lemma() + "s")
                && at > 0
                && tokens.get(at - 1).lower().equals("to");
        return plural || WordClass.noun.has(token.lower()) && !token.is(Tag.NOUN)
                ? new Token(token.text(), token.lemma(), Tag.NOUN, token.start(), token.end())
                : token;
    }

    /** The grammar of its sentences. */
    public Syntax syntax() {
        return syntax;
    }

    /** The paragraphs of a text in order, without captions and without those that repeat an earlier one. */
    public static List<Passage> of(Analysis analysis) {
        List<Passage> passages = new ArrayList<>();
        List<Sentence> open = new ArrayList<>();
        for (Sentence sentence : analysis.sentences()) {
            if (!open.isEmpty() && !open.getFirst().block().equals(sentence.block())) {
                passages.add(new Passage(analysis, open));
                open.clear();
            }
            open.add(sentence);
        }
        if (!open.isEmpty()) {
            passages.add(new Passage(analysis, open));
        }
        return passages.stream()
                .filter(passage -> passage.block.copyOf() == null && passage.block.kind() != Block.Kind.caption)
                .toList();
    }

    public Block block() {
        return block;
    }

    public boolean isTitle() {
        return block.kind() == Block.Kind.title;
    }

    public boolean isItem() {
        return block.kind() == Block.Kind.item;
    }

    public int size() {
        return tokens.size();
    }

    public Token token(int at) {
        return tokens.get(at);
    }

    /** The word at an index in lower case, or an empty one outside the paragraph. */
    public String word(int at) {
        return at < 0 || at >= tokens.size() ? "" : tokens.get(at).lower();
    }

    public boolean is(int at, Tag... tags) {
        return at >= 0 && at < tokens.size() && tokens.get(at).is(tags);
    }

    public Quotes quotes() {
        return quotes;
    }

    public Span span(int from, int to) {
        return analysis.span(tokens.get(from).start(), tokens.get(to - 1).end());
    }

    /** Index of the first token of the sentence that holds a token. */
    public int sentenceStart(int at) {
        return starts.get(sentenceNumber(at));
    }

    /** Index of the sentence that holds a token, in the order of the paragraph. */
    int sentenceNumber(int at) {
        int found = 0;
        for (int i = 0; i < starts.size() && starts.get(i) <= at; i++) {
            found = i;
        }
        return found;
    }

    /** Index behind the last token of the sentence that holds a token. */
    public int sentenceEnd(int at) {
        for (int start : starts) {
            if (start > at) {
                return start;
            }
        }
        return tokens.size();
    }

    /** Index of the mark that ends the sentence, or of its end where there is none; closing quotation marks stay before it. */
    public int lastWordEnd(int at) {
        int end = sentenceEnd(at);
        return end > 0 && isStop(end - 1) ? end - 1 : end;
    }

    public boolean isStop(int at) {
        return switch (word(at)) {
            case ".", "!", "?", "...", "…" -> true;
            default -> false;
        };
    }
}
