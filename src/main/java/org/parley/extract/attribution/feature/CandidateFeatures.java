package org.parley.extract.attribution.feature;

import org.parley.annotate.learn.FeatureList;

/** What the judge looks at: a cue with its source and content as a whole, and how sure those who found them were. */
public final class CandidateFeatures {
    private static final double TINY = 1e-6;

    private final Article article;
    private final Codes codes;
    private final Cue cue;
    private final Arguments arguments;
    private final double[][] marginals;
    private final FeatureList features = new FeatureList();
    private final int cueLevel;

    public CandidateFeatures(Article article, Cue cue, double chance, Arguments arguments, double[][] marginals) {
        this.article = article;
        this.codes = article.codes();
        this.cue = cue;
        this.arguments = arguments;
        this.marginals = marginals;
        this.cueLevel = level(chance);
    }

    public int[] all(OtherCues others) {
        chances();
        cue(others);
        content(others);
        source();
        return features.values();
    }

    /** Log odds of a probability in steps of one half. */
    private static int level(double probability) {
        double odds = StrictMath.log((probability + TINY) / (1 - probability + TINY));
        return (int) Math.floor(Math.clamp(odds, -8, 8) * 2);
    }

    private double chance(int at, int first, int second) {
        return marginals[at - cue.from()][first] + marginals[at - cue.from()][second];
    }

    private void chances() {
        double sum = 0;
        double least = 1;
        int contents = 0;
        double leastSource = 1;
        double mostSource = 0;
        double missed = 0;
        for (int at = cue.from(); at < cue.to(); at++) {
            double content = chance(at, Labels.CONTENT, Labels.MORE_CONTENT);
            if (arguments.content().get(at)) {
                sum += content;
                least = Math.min(least, content);
                contents++;
            } else {
                missed += content;
            }
            if (arguments.source().get(at)) {
                leastSource = Math.min(leastSource, chance(at, Labels.SOURCE, Labels.MORE_SOURCE));
            }
            mostSource = Math.max(mostSource, marginals[at - cue.from()][Labels.SOURCE]);
        }
        int mean = level(sum / contents);
        int lowest = level(least);
        int source = arguments.source().isEmpty() ? 90 + level(mostSource) / 2 : level(leastSource);
        int jaccard = (int) (10 * sum / (contents + missed));
        int cueStep = Math.floorDiv(cueLevel, 2);
        features.add(0, cueLevel);
        features.add(1, lowest);
        features.add(2, mean);
        features.add(3, source);
        features.add(4, cueStep, lowest / 3, source / 3);
        features.add(5, cueStep, mean / 3);
        features.add(6, cueStep, source / 3);
        features.add(27, jaccard);
        features.add(28, jaccard / 2, cueStep, source / 3);
    }

    private void cue(OtherCues others) {
        int step = cueLevel / 3;
        int head = cue.head();
        features.add(7, codes.lemma[head]);
        features.add(8, codes.lemma[head], step);
        features.add(9, codes.tag[head], cueLevel / 2);
        features.add(21, codes.medium[head], step);
        features.add(19, cue.tokens().cardinality(), step);
        features.add(20, article.isQuoted(cue.first()) ? 1 : 0, cueLevel / 2);
        features.add(22);
        features.add(25, article.relationCode(head), step);
        features.add(26, Math.min(article.depth(head), 5), step);
        features.add(33, Frame.of(article, cue).code(), step);
        int sentence = article.sentence(head);
        features.add(34, Math.min(4, others.cuesBetween(article.start(sentence), article.end(sentence))), step);
    }

    private void content(OtherCues others) {
        int step = cueLevel / 3;
        int first = arguments.content().nextSetBit(0);
        int words = arguments.content().cardinality();
        int size = words <= 1 ? 1 : words <= 3 ? 2 : words <= 8 ? 3 : words <= 25 ? 4 : 5;
        int runs = 0;
        boolean clash = false;
        boolean away = false;
        for (int at = first; at >= 0; at = arguments.content().nextSetBit(at + 1)) {
            runs += at == first || !arguments.content().get(at - 1) ? 1 : 0;
            clash |= others.has(at);
            away |= article.sentence(at) != article.sentence(cue.head());
        }
        int side = first < cue.first() ? 1 : 2;
        features.add(10, size, step);
        features.add(11, side, article.isQuoted(first) ? 1 : 0, step);
        features.add(12, codes.lemma[first], step);
        features.add(13, codes.tag[first], step);
        features.add(17, clash ? 1 : 0, cueLevel / 2);
        features.add(18, Math.min(runs, 4), step);
        features.add(24, away ? 1 : 0, step);
        features.add(35, Math.min(runs, 4), side, away ? 1 : 0);
        int end = arguments.content().length();
        boolean rest = end < article.size() && article.sentence(end) == article.sentence(end - 1);
        features.add(36, rest ? codes.tag[end] : -1, side);
        features.add(37, side, article.isQuoted(first) ? 1 : 0, codes.lemma[cue.head()]);
    }

    private void source() {
        int step = cueLevel / 3;
        int first = arguments.source().nextSetBit(0);
        int last = arguments.source().length() - 1;
        int words = arguments.source().cardinality();
        features.add(14, first < 0 ? 0 : codes.lemma[last]);
        features.add(15, first < 0 ? -1 : codes.tag[last], step);
        features.add(16, first < 0 ? 0 : first < cue.first() ? 1 : 2, step);
        features.add(23, words > 6 ? 3 : words > 2 ? 2 : words, step);
        features.add(38, first < 0 ? -1 : codes.tag[last], codes.lemma[cue.head()]);
        features.add(39, first < 0 ? -1 : article.relationCode(first), codes.tag[cue.head()]);
    }
}
