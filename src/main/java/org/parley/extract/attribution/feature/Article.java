package org.parley.extract.attribution.feature;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.annotate.Analysis;
import org.parley.annotate.Phrase;
import org.parley.annotate.Sentence;
import org.parley.annotate.Token;
import org.parley.annotate.Token.Tag;
import org.parley.annotate.parse.Relation;

/** A document's tokens in one row, over sentences and paragraphs, with their grammar. Tokens are named by their index. */
public final class Article {
    /** The head of a sentence's root. */
    static final int NONE = -1;

    private static final int DEEPEST = 60;

    private final Analysis analysis;
    private final List<Token> tokens = new ArrayList<>();
    private final int[] sentences;
    private final int[] paragraphs;
    private final int[] starts;
    private final int[] heads;
    private final int[] depths;
    private final Relation[] relations;
    private final int[][] children;
    private final @Nullable Phrase[] phrases;
    private final QuoteMarks quotes;
    private final Codes codes;

    public Article(Analysis analysis) {
        this.analysis = analysis;
        analysis.sentences().forEach(sentence -> tokens.addAll(sentence.tokens()));
        int size = tokens.size();
        this.sentences = new int[size];
        this.paragraphs = new int[size];
        this.starts = new int[analysis.sentences().size() + 1];
        this.heads = new int[size];
        this.depths = new int[size];
        this.relations = new Relation[size];
        this.children = new int[size][];
        this.phrases = new @Nullable Phrase[size];
        int paragraph = 0;
        for (int i = 0; i < analysis.sentences().size(); i++) {
            Sentence sentence = analysis.sentences().get(i);
            if (i > 0
                    && !sentence.block().equals(analysis.sentences().get(i - 1).block())) {
                paragraph++;
            }
            starts[i + 1] = starts[i] + sentence.tokens().size();
            lay(sentence, i, paragraph);
        }
        this.quotes =
                new QuoteMarks(tokens, paragraphs, analysis.document().text().characters());
        this.codes = new Codes(tokens);
    }

    private void lay(Sentence sentence, int number, int paragraph) {
        int start = starts[number];
        for (int i = 0; i < sentence.tokens().size(); i++) {
            sentences[start + i] = number;
            paragraphs[start + i] = paragraph;
            heads[start + i] = sentence.tree().head(i).map(head -> start + head).orElse(NONE);
            relations[start + i] = sentence.tree().relation(i);
            children[start + i] = sentence.tree().children(i).stream()
                    .mapToInt(child -> start + child)
                    .toArray();
        }
        for (Phrase phrase : sentence.phrases()) {
            for (int i = phrase.from(); i < phrase.to(); i++) {
                phrases[start + i] = phrase;
            }
        }
        for (int i = start; i < starts[number + 1]; i++) {
            for (int at = heads[i]; at != NONE && depths[i] < DEEPEST; at = heads[at]) {
                depths[i]++;
            }
        }
    }

    public Analysis analysis() {
        return analysis;
    }

    public int size() {
        return tokens.size();
    }

    public int sentenceCount() {
        return starts.length - 1;
    }

    public Token token(int at) {
        return tokens.get(at);
    }

    List<Token> tokens() {
        return tokens;
    }

    Tag tag(int at) {
        return tokens.get(at).tag();
    }

    /** Number of the sentence that a token stands in. */
    int sentence(int at) {
        return sentences[at];
    }

    int paragraph(int at) {
        return paragraphs[at];
    }

    /** The first token of a sentence. */
    public int start(int sentence) {
        return starts[sentence];
    }

    /** The token behind a sentence's last one. */
    public int end(int sentence) {
        return starts[sentence + 1];
    }

    /** The token that a token depends on, or none. */
    int head(int at) {
        return heads[at];
    }

    /** How many tokens stand above a token in its sentence's tree. */
    int depth(int at) {
        return depths[at];
    }

    Relation relation(int at) {
        return relations[at];
    }

    /** A number for how a token depends on its head. */
    int relationCode(int at) {
        return relations[at].name().hashCode();
    }

    /** The tokens that depend on a token, in order. */
    int[] children(int at) {
        return children[at];
    }

    /** A token's place in its phrase: 0 outside of all, else whether it begins it, whether it is its head, and its kind. */
    int place(int at) {
        Phrase phrase = phrases[at];
        if (phrase == null) {
            return 0;
        }
        int in = at - starts[sentences[at]];
        return 1
                + (phrase.from() == in ? 1 : 0)
                + (phrase.head() == in ? 2 : 0)
                + (phrase.kind() == Phrase.Kind.VERB ? 4 : 0);
    }

    QuoteMarks quotes() {
        return quotes;
    }

    public boolean isQuoted(int at) {
        return quotes.quotation(at) != 0;
    }

    Codes codes() {
        return codes;
    }
}
