package org.parley.extract.attribution.feature;

/** The surroundings of a cue in short: on which side it has a subject, a clause, an object, a quotation. */
final class Frame {
    private static final int PARTLY = 1;
    private static final int WHOLLY = 2;

    private final Article article;
    private final int code;

    private Frame(Article article, int code) {
        this.article = article;
        this.code = code;
    }

    static Frame of(Article article, Cue cue) {
        int code = 0;
        for (int child : article.children(cue.head())) {
            int side = child < cue.first() ? 1 : 2;
            code |= switch (article.relation(child)) {
                case NSUBJ -> side;
                case NSUBJ_PASS, OBL_AGENT -> 4;
                case CCOMP, PARATAXIS -> side << 3;
                case OBJ -> 32;
                case XCOMP -> 64;
                default -> 0;
            };
        }
        boolean before = isMark(article, cue.first() - 1) || isMark(article, cue.first() - 2);
        boolean behind = isMark(article, cue.last() + 1) || isMark(article, cue.last() + 2);
        return new Frame(article, code | (before ? 128 : 0) | (behind ? 256 : 0));
    }

    private static boolean isMark(Article article, int at) {
        return at >= 0 && at < article.size() && article.quotes().isMark(at);
    }

    int code() {
        return code;
    }

    /** Whether a sentence is quoted not at all, partly or wholly. */
    int quotedShare(int sentence) {
        int quoted = 0;
        int start = article.start(sentence);
        int end = article.end(sentence);
        for (int at = start; at < end; at++) {
            quoted += article.isQuoted(at) ? 1 : 0;
        }
        return quoted == 0 ? 0 : quoted >= end - start - 2 ? WHOLLY : PARTLY;
    }
}
