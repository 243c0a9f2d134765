package org.parley.extract.statement.passage;

import java.util.Arrays;
import java.util.List;
import org.parley.annotate.Token;

/**
 * Where a paragraph's quotations open and close, by token. A quotation that is left open runs to the paragraph's end,
 * as it does where the next paragraph goes on quoting. Single marks count only outside double ones.
 */
public final class Quotes {
    private static final int NONE = -1;

    private final List<Token> tokens;
    private final String characters;
    private final int[] opener;
    private final int[] closer;

    Quotes(List<Token> tokens, String characters) {
        this.tokens = tokens;
        this.characters = characters;
        this.opener = new int[tokens.size()];
        this.closer = new int[tokens.size()];
        Arrays.fill(opener, NONE);
        Arrays.fill(closer, NONE);
        int at = 0;
        while (at < tokens.size()) {
            int end = opens(at) ? end(at) : NONE;
            if (end == NONE) {
                at++;
            } else {
                Arrays.fill(opener, at, end + 1, at);
                closer[at] = end;
                at = end + 1;
            }
        }
    }

    /** Whether a token is a quotation mark or stands between two. */
    public boolean covers(int token) {
        return opener[token] != NONE;
    }

    public boolean opensAt(int token) {
        return closer[token] != NONE;
    }

    /** Index of the mark that closes the quotation a token stands in. */
    public int closeOf(int token) {
        return closer[opener[token]];
    }

    /** Index of the mark that opens the quotation a token stands in. */
    public int openOf(int token) {
        return opener[token];
    }

    private boolean opens(int at) {
        char mark = raw(at);
        if (isPair(at)) {
            return true;
        }
        return mark == '“' || mark == '«' || mark == '„' || isStraightDouble(mark) || (isSingle(at) && standsFree(at));
    }

    private int end(int open) {
        boolean single = isSingle(open) && !isPair(open);
        for (int at = isPair(open) ? open + 2 : open + 1; at < tokens.size(); at++) {
            if (single ? isSingle(at) && !gluedToNext(at) : closesDouble(at)) {
                return isPair(at) ? at + 1 : at;
            }
        }
        return single ? NONE : tokens.size() - 1;
    }

    private boolean closesDouble(int at) {
        char mark = raw(at);
        return isPair(at) || mark == '”' || mark == '»' || isStraightDouble(mark);
    }

    /** Two single marks that stand for a double one. */
    private boolean isPair(int at) {
        return at + 1 < tokens.size()
                && isSingle(at)
                && isSingle(at + 1)
                && tokens.get(at).end() == tokens.get(at + 1).start();
    }

    private boolean isSingle(int at) {
        return tokens.get(at).text().equals("'");
    }

    private boolean standsFree(int at) {
        int start = tokens.get(at).start();
        return gluedToNext(at) && (start == 0 || !Character.isLetterOrDigit(characters.charAt(start - 1)));
    }

    private boolean gluedToNext(int at) {
        return at + 1 < tokens.size()
                && tokens.get(at + 1).start() == tokens.get(at).end()
                && Character.isLetterOrDigit(characters.charAt(tokens.get(at).end()));
    }

    private static boolean isStraightDouble(char mark) {
        return mark == '"';
    }

    private char raw(int at) {
        return characters.charAt(tokens.get(at).start());
    }
}
