package org.parley.extract.attribution.feature;

import static org.parley.annotate.learn.FeatureList.mix;

import org.parley.annotate.learn.FeatureList;

/** What the finder of sources and contents looks at: each token of the stretch around a cue, seen from the cue. */
public final class ArgumentFeatures {
    private static final int BEFORE = 1;
    private static final int BEHIND = 2;
    private static final int IN = 3;
    private static final int AMONG = 4;

    private final Article article;
    private final Codes codes;
    private final Cue cue;
    private final OtherCues others;
    private final TreePaths path;
    private final Frame frame;
    private final FeatureList features = new FeatureList();
    private final int cueLemma;
    private final int cueWords;
    private final int cueTag;

    private int side;
    private int distance;
    private int sentence;
    private int place;
    private int quoted;

    private ArgumentFeatures(Article article, Cue cue, OtherCues others) {
        this.article = article;
        this.codes = article.codes();
        this.cue = cue;
        this.others = others;
        this.path = new TreePaths(article, cue, others);
        this.frame = Frame.of(article, cue);
        this.cueLemma = codes.lemma[cue.head()];
        this.cueTag = codes.tag[cue.head()];
        int words = 0;
        for (int at = cue.first(); at >= 0; at = cue.tokens().nextSetBit(at + 1)) {
            words = mix(words, codes.lemma[at]);
        }
        this.cueWords = words;
    }

    /** The features of each token of the stretch. */
    public static int[][] of(Article article, Cue cue, OtherCues others) {
        var view = new ArgumentFeatures(article, cue, others);
        int[][] rows = new int[cue.size()][];
        for (int at = cue.from(); at < cue.to(); at++) {
            rows[at - cue.from()] = view.at(at);
        }
        return rows;
    }

    private int[] at(int at) {
        features.clear();
        stand(at);
        features.add(0, place);
        if (side == IN) {
            features.add(1);
            return features.values();
        }
        word(at);
        cue(at);
        clusters(at);
        quotation(at);
        between(at);
        sentence(at);
        path(at - cue.from(), at);
        return features.values();
    }

    /** Sets where a token stands as seen from the cue. */
    private void stand(int at) {
        side = cue.has(at) ? IN : at < cue.first() ? BEFORE : at > cue.last() ? BEHIND : AMONG;
        int far = at < cue.first() ? cue.first() - at : Math.max(0, at - cue.last());
        distance = far <= 4 ? far : far <= 7 ? 5 : far <= 12 ? 6 : far <= 25 ? 7 : 8;
        sentence = Math.clamp(article.sentence(at) - article.sentence(cue.head()), -2, 2);
        place = side * 8 + sentence + 2;
        int own = article.quotes().quotation(cue.first());
        int here = article.quotes().quotation(at);
        quoted = (here != 0 ? 1 : 0)
                + (article.quotes().isMark(at) ? 2 : 0)
                + (own != 0 ? 4 : 0)
                + (here != 0 && here == own ? 8 : 0);
    }

    private int lemma(int at) {
        return at < cue.from() || at >= cue.to() ? Codes.NIL : codes.lemma[at];
    }

    private int tag(int at) {
        return at < cue.from() || at >= cue.to() ? Codes.NIL : codes.tag[at];
    }

    private void word(int at) {
        int tag = codes.tag[at];
        int lemma = codes.lemma[at];
        features.add(2, lemma);
        features.add(3, tag, place);
        features.add(4, tag(at - 1), tag, side);
        features.add(5, tag, tag(at + 1), side);
        features.add(6, lemma, place);
        features.add(7, lemma(at - 1), side);
        features.add(8, lemma(at + 1), side);
        features.add(9, distance, side, sentence);
        features.add(10, distance, tag, side);
        features.add(14, mix(tag(at - 1), tag), tag(at + 1), side);
        features.add(15, lemma(at - 1), lemma, side);
        features.add(61, codes.shape[at], side);
        features.add(81, article.place(at), place);
        features.add(82, article.place(at), side, distance);
    }

    private void cue(int at) {
        int tag = codes.tag[at];
        features.add(11, cueLemma, place);
        features.add(12, cueLemma, tag, side);
        features.add(13, cueLemma, distance, side);
        features.add(60, cueWords, place);
        features.add(62, cueWords, distance, side);
        features.add(26, tag(cue.last() + 1), place, Math.min(distance, 4));
        features.add(27, tag(cue.first() - 1), place, Math.min(distance, 4));
        features.add(28, lemma(cue.last() + 1), place);
        features.add(29, lemma(cue.first() - 1), place);
        features.add(64, mix(tag(cue.last() + 1), tag(cue.first() - 1)), place, tag);
        features.add(84, frame.code(), place, distance);
        features.add(85, frame.code(), side, tag);
    }

    private void clusters(int at) {
        int branch = path.branch[at - cue.from()];
        int cueMedium = codes.medium[cue.head()];
        features.add(70, cueMedium, place);
        features.add(71, codes.fine[cue.head()], codes.tag[at], side);
        features.add(72, codes.coarse[at], side, Math.min(distance, 5));
        features.add(73, codes.medium[at], place);
        features.add(74, codes.coarse[cue.head()], distance, side);
        features.add(75, branch, cueMedium);
        features.add(76, branch, codes.coarse[at]);
        features.add(77, path.whole[at - cue.from()], codes.coarse[cue.head()]);
    }

    private void quotation(int at) {
        features.add(16, quoted, place);
        features.add(17, quoted, side, distance);
        features.add(18, quoted, cueLemma);
        features.add(19, others.has(at) ? 1 : 0, side);
        features.add(86, quoted, frame.code(), place);
    }

    private void between(int at) {
        int tag = codes.tag[at];
        int from = at < cue.first() ? at + 1 : cue.last() + 1;
        int to = at < cue.first() ? cue.first() : at;
        int cues = Math.min(others.cuesBetween(from, to), 3);
        int verbs = Math.min(others.verbsBetween(from, to), 3);
        int commas = Math.min(others.commasBetween(from, to), 3);
        features.add(20, cues, place);
        features.add(21, Math.min(others.marksBetween(from, to), 3), quoted, side);
        features.add(22, commas, side, sentence);
        features.add(23, verbs, place);
        features.add(24, verbs, tag, side);
        features.add(25, mix(Math.min(commas, 2), Math.min(verbs, 2)), tag, side);
        features.add(63, mix(cues, verbs), quoted, place);
        features.add(53, path.branch[at - cue.from()], cues, side);
    }

    private void sentence(int at) {
        int number = article.sentence(at);
        int start = article.start(number);
        int end = article.end(number);
        int share = frame.quotedShare(number);
        int cues = Math.min(others.cuesBetween(start, end) - (sentence == 0 ? 1 : 0), 2);
        features.add(78, mix(share, cues), place, quoted);
        features.add(79, share, cueLemma, mix(side, sentence));
        features.add(33, Math.min(at - start, 3), side);
        features.add(34, Math.min(end - 1 - at, 2), codes.tag[at], side);
        if (at == start) {
            features.add(30, side, sentence);
        }
        if (at == cue.from()) {
            features.add(31, side);
        }
    }

    private void path(int here, int at) {
        int branch = path.branch[here];
        int whole = path.whole[here];
        int tag = codes.tag[at];
        int before = here > 0 ? path.branch[here - 1] : Codes.NIL;
        int behind = here + 1 < cue.size() ? path.branch[here + 1] : Codes.NIL;
        features.add(40, branch);
        features.add(41, branch, cueLemma);
        features.add(42, whole);
        features.add(43, whole, tag);
        features.add(44, branch, side, cueTag);
        features.add(45, branch, quoted);
        features.add(46, whole, cueLemma);
        features.add(47, article.relationCode(at), side);
        features.add(48, branch, Math.min(path.length[here], 6));
        features.add(49, branch, codes.lemma[at]);
        features.add(50, branch, cueWords);
        features.add(51, before, branch);
        features.add(52, branch, behind);
        features.add(54, before, branch, behind);
        features.add(55, branch, tag, distance);
        features.add(56, branch, sentence, quoted);
        features.add(57, path.underOther[here] ? 1 : 0, side, sentence);
        features.add(58, path.underOther[here] ? 1 : 0, branch);
        features.add(87, branch, frame.code());
        features.add(89, branch, article.place(at));
    }
}
