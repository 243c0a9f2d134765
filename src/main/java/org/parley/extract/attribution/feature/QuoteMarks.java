package org.parley.extract.attribution.feature;

import java.util.List;
import org.parley.annotate.Token;

/**
 * Which tokens are double quotation marks, and which stand inside a quotation. A quotation ends with its paragraph at
 * the latest; {@code ''} opens one as well as it closes one.
 */
final class QuoteMarks {
    private final List<Token> tokens;
    private final String characters;
    private final boolean[] marks;
    private final int[] quotations;
    private int last;

    /**
     * Finds the quotations of a text.
     *
     * @param paragraphs for each token the number of its paragraph
     */
    QuoteMarks(List<Token> tokens, int[] paragraphs, String characters) {
        this.tokens = tokens;
        this.characters = characters;
        this.marks = new boolean[tokens.size()];
        this.quotations = new int[tokens.size()];
        int open = 0;
        for (int at = 0; at < tokens.size(); at++) {
            if (at > 0 && paragraphs[at] != paragraphs[at - 1]) {
                open = 0;
            }
            open = read(at, open);
        }
    }

    /** Takes one token in and tells which quotation is open behind it, 0 for none. */
    private int read(int at, int open) {
        boolean second = at > 0 && marks[at - 1] && isHalf(at) && isPair(at - 1);
        if (second) {
            marks[at] = true;
            quotations[at] = quotations[at - 1];
            return open;
        }
        boolean opens = opens(at) || (closes(at) && open == 0 && raw(at) != '”');
        marks[at] = opens || closes(at);
        if (opens && (open == 0 || raw(at) != '"')) {
            quotations[at] = ++last;
            return last;
        }
        quotations[at] = open;
        return closes(at) ? 0 : open;
    }

    private boolean opens(int at) {
        return raw(at) == '“' || raw(at) == '«' || raw(at) == '„' || (raw(at) == '`' && isPair(at));
    }

    private boolean closes(int at) {
        return raw(at) == '”' || raw(at) == '"' || raw(at) == '»' || (isHalf(at) && isPair(at));
    }

    /** Two single marks that stand for a double one. */
    private boolean isPair(int at) {
        return at + 1 < tokens.size()
                && isHalf(at)
                && raw(at) == raw(at + 1)
                && tokens.get(at).end() == tokens.get(at + 1).start()
                && tokens.get(at + 1).end() == tokens.get(at + 1).start() + 1;
    }

    private boolean isHalf(int at) {
        boolean single = raw(at) == '\'' || raw(at) == '`' || raw(at) == '’' || raw(at) == '‘';
        return single && tokens.get(at).end() == tokens.get(at).start() + 1;
    }

    private char raw(int at) {
        return characters.charAt(tokens.get(at).start());
    }

    boolean isMark(int token) {
        return marks[token];
    }

    /** Number of the quotation a token or its mark belongs to; 0 outside of all. */
    int quotation(int token) {
        return quotations[token];
    }
}
