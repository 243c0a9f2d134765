package org.parley.extract.attribution.feature;

import static org.parley.annotate.learn.FeatureList.mix;

import org.parley.annotate.learn.FeatureList;
import org.parley.annotate.parse.Relation;

/** What the cue finder looks at: each token of a sentence with its neighbours, quotation marks and grammar. */
public final class CueFeatures {
    private static final int NEAR = 3;
    private static final int FAR = 9;

    private final Article article;
    private final Codes codes;
    private final int from;
    private final int to;
    private final FeatureList features = new FeatureList();
    private final boolean holdsQuotation;

    private CueFeatures(Article article, int from, int to) {
        this.article = article;
        this.codes = article.codes();
        this.from = from;
        this.to = to;
        boolean any = false;
        for (int at = from; at < to; at++) {
            any |= article.isQuoted(at);
        }
        this.holdsQuotation = any;
    }

    /** The features of each token of a sentence. */
    public static int[][] of(Article article, int sentence) {
        var view = new CueFeatures(article, article.start(sentence), article.end(sentence));
        int[][] rows = new int[view.to - view.from][];
        for (int at = view.from; at < view.to; at++) {
            rows[at - view.from] = view.at(at);
        }
        return rows;
    }

    private int[] at(int at) {
        features.clear();
        word(at);
        neighbours(at);
        clusters(at);
        quotation(at);
        grammar(at);
        children(at);
        return features.values();
    }

    private int lemma(int at) {
        return at < from || at >= to ? Codes.NIL : codes.lemma[at];
    }

    private int tag(int at) {
        return at < from || at >= to ? Codes.NIL : codes.tag[at];
    }

    private void word(int at) {
        features.add(0);
        features.add(1, codes.word[at]);
        features.add(2, codes.lemma[at]);
        features.add(3, codes.tag[at]);
        features.add(4, codes.lemma[at], codes.tag[at]);
        features.add(5, codes.ending[at]);
        features.add(6, codes.shape[at]);
        features.add(8, article.place(at), codes.tag[at]);
        if (at == from) {
            features.add(9);
        }
        if (at >= to - 2) {
            features.add(100, codes.tag[at]);
        }
    }

    private void neighbours(int at) {
        for (int by = -NEAR; by <= NEAR; by++) {
            if (by != 0) {
                features.add(14 + by, lemma(at + by));
                features.add(24 + by, tag(at + by));
                features.add(34 + by, codes.lemma[at], tag(at + by));
            }
        }
        features.add(40, codes.lemma[at], lemma(at + 1));
        features.add(41, lemma(at - 1), codes.lemma[at]);
        features.add(42, lemma(at - 1), codes.lemma[at], lemma(at + 1));
        features.add(43, tag(at - 1), codes.tag[at], tag(at + 1));
        features.add(44, lemma(at - 1), lemma(at - 2));
        features.add(45, lemma(at + 1), lemma(at + 2));
        features.add(46, tag(at - 2), tag(at - 1), codes.tag[at]);
        features.add(47, codes.tag[at], tag(at + 1), tag(at + 2));
        features.add(48, codes.lemma[at], lemma(at + 1), lemma(at + 2));
        features.add(49, lemma(at - 2), lemma(at - 1), codes.lemma[at]);
    }

    private int coarse(int at) {
        return at < from || at >= to ? Codes.NIL : codes.coarse[at];
    }

    private int shape(int at) {
        return at < from || at >= to ? Codes.NIL : codes.shape[at];
    }

    private void clusters(int at) {
        features.add(110, codes.coarse[at]);
        features.add(111, codes.medium[at]);
        features.add(112, codes.fine[at]);
        features.add(113, codes.fine[at], codes.tag[at]);
        features.add(114, codes.medium[at], tag(at + 1));
        features.add(115, codes.medium[at], tag(at - 1));
        for (int by = -2; by <= 2; by++) {
            if (by != 0) {
                features.add(122 + by, coarse(at + by));
            }
        }
        features.add(125, coarse(at - 1), codes.medium[at], coarse(at + 1));
        int head = article.head(at);
        if (head != Article.NONE) {
            features.add(126, codes.medium[head], article.relationCode(at));
            features.add(127, codes.medium[head], codes.medium[at]);
        }
        features.add(128, shape(at - 1), codes.lemma[at], shape(at + 1));
        features.add(129, Math.min(at - from, 5), codes.lemma[at], shape(at - 1));
    }

    private void quotation(int at) {
        int state = (article.isQuoted(at) ? 1 : 0)
                + (holdsQuotation ? 2 : 0)
                + (isMark(at - 1) ? 4 : 0)
                + (isMark(at + 1) ? 8 : 0);
        int ahead = markWithin(at, 1);
        int behind = markWithin(at, -1);
        features.add(50, state);
        features.add(51, state, codes.lemma[at]);
        features.add(52, ahead, codes.tag[at]);
        features.add(53, behind, codes.tag[at]);
        features.add(54, Math.min(ahead, 4), Math.min(behind, 4));
        boolean that = false;
        for (int next = at + 1; next < Math.min(to, at + 5); next++) {
            that |= article.token(next).lemma().equals("that");
        }
        features.add(57, that ? 1 : 0, codes.tag[at]);
        features.add(58, that ? codes.lemma[at] : 0);
    }

    private boolean isMark(int at) {
        return at >= from && at < to && article.quotes().isMark(at);
    }

    private int markWithin(int at, int step) {
        for (int by = 1; by <= 2 * NEAR; by++) {
            if (isMark(at + step * by)) {
                return by;
            }
        }
        return FAR;
    }

    private void grammar(int at) {
        int relation = article.relationCode(at);
        int head = article.head(at);
        int headLemma = head == Article.NONE ? Codes.NIL : codes.lemma[head];
        int headTag = head == Article.NONE ? Codes.NIL : codes.tag[head];
        features.add(60, relation);
        features.add(61, relation, codes.lemma[at]);
        features.add(62, headLemma);
        features.add(63, headTag, relation);
        features.add(64, headLemma, codes.lemma[at]);
        features.add(65, headLemma, relation);
        features.add(74, Math.min(article.depth(at), 6));
        if (head != Article.NONE) {
            int siblings = 0;
            for (int child : article.children(head)) {
                siblings += mix(article.relationCode(child), 5);
            }
            features.add(75, siblings, relation);
        }
    }

    private void children(int at) {
        int kinds = 0;
        for (int child : article.children(at)) {
            Relation relation = article.relation(child);
            kinds += mix(article.relationCode(child), 3);
            features.add(66, article.relationCode(child));
            features.add(67, article.relationCode(child), codes.lemma[at]);
            switch (relation) {
                case NSUBJ, NSUBJ_PASS -> {
                    features.add(68, codes.lemma[child]);
                    features.add(69, codes.tag[child], codes.lemma[at]);
                    features.add(77, codes.shape[child], codes.coarse[at]);
                    features.add(130, codes.coarse[child], codes.medium[at]);
                    features.add(131, codes.medium[child]);
                }
                case CCOMP, PARATAXIS, XCOMP -> clause(at, child);
                case OBJ, OBL, NMOD -> {
                    features.add(78, codes.lemma[child], codes.lemma[at]);
                    features.add(132, codes.coarse[child], codes.medium[at], article.relationCode(child));
                    features.add(133, codes.medium[child], codes.lemma[at]);
                }
                default -> {}
            }
        }
        features.add(72, kinds);
        features.add(73, kinds, codes.tag[at]);
        features.add(79, kinds, codes.lemma[at]);
    }

    private void clause(int at, int child) {
        boolean marked = false;
        for (int grandchild : article.children(child)) {
            marked |= article.relation(grandchild) == Relation.MARK;
        }
        int side = child < at ? 1 : 2;
        features.add(70, codes.lemma[at], side, article.relationCode(child));
        features.add(71, marked ? 1 : 0, codes.tag[at], article.relationCode(child));
        features.add(80, codes.coarse[at], side, marked ? 1 : 0);
    }
}
