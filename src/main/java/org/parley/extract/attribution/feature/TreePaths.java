package org.parley.extract.attribution.feature;

import static org.parley.annotate.learn.FeatureList.mix;

import java.util.Arrays;

/** How the tokens of a stretch hang together with a cue in the tree of its sentence. */
final class TreePaths {
    private static final int DEEPEST = 60;
    private static final int LONGEST = 4;
    private static final int ELSEWHERE = 9;
    private static final int ABOVE = "above".hashCode();

    /** For each token, by what relation and how far above the cue the branch begins that it stands on. */
    final int[] branch;

    /** For each token, all relations up to the cue or what they have in common, where it is not far. */
    final int[] whole;

    /** For each token, how many steps it stands below that. */
    final int[] length;

    /** For each token, whether another cue stands between it and this one. */
    final boolean[] underOther;

    private final Article article;
    private final Cue cue;
    private final int[] above;

    TreePaths(Article article, Cue cue, OtherCues others) {
        this.article = article;
        this.cue = cue;
        this.branch = new int[cue.size()];
        this.whole = new int[cue.size()];
        this.length = new int[cue.size()];
        this.underOther = new boolean[cue.size()];
        int start = article.start(article.sentence(cue.head()));
        this.above = new int[article.end(article.sentence(cue.head())) - start];
        Arrays.fill(above, ELSEWHERE);
        int steps = 0;
        for (int at = cue.head(); at != Article.NONE && steps < DEEPEST; at = article.head(at)) {
            above[at - start] = steps++;
        }
        for (int at = cue.from(); at < cue.to(); at++) {
            walk(at, start);
            underOther[at - cue.from()] = isUnderOther(at, others);
        }
    }

    private void walk(int token, int start) {
        int here = token - cue.from();
        int sentences = article.sentence(token) - article.sentence(cue.head());
        if (sentences != 0) {
            branch[here] = sentences < 0 ? 1 : 2;
            whole[here] = branch[here];
            length[here] = ELSEWHERE;
            return;
        }
        int at = token;
        int last = ABOVE;
        int relations = 0;
        int steps = 0;
        while (at != Article.NONE && above[at - start] == ELSEWHERE && steps < DEEPEST) {
            last = article.relationCode(at);
            relations = mix(relations, last);
            at = article.head(at);
            steps++;
        }
        int down = at == Article.NONE ? ELSEWHERE : above[at - start];
        branch[here] = mix(last, down);
        whole[here] = mix(steps <= LONGEST ? relations : mix(last, 99), down * 16 + Math.min(steps, LONGEST + 1));
        length[here] = steps;
    }

    private boolean isUnderOther(int token, OtherCues others) {
        int at = token;
        for (int steps = 0; at != Article.NONE && steps < DEEPEST && !cue.has(at); steps++) {
            if (at != token && others.has(at) && article.depth(cue.head()) <= article.depth(at)) {
                return true;
            }
            at = article.head(at);
        }
        return false;
    }
}
