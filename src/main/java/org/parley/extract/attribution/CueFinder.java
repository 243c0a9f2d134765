package org.parley.extract.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.parley.annotate.learn.Crf;
import org.parley.extract.attribution.feature.Article;
import org.parley.extract.attribution.feature.CueFeatures;
import org.parley.extract.attribution.feature.Labels;

/** Finds what may be cues, sentence by sentence. */
public final class CueFinder {
    /** From this probability on a token may belong to a cue. */
    private static final double POSSIBLE = 0.12;

    /** From this probability on a cue counts as one for those around it. */
    private static final double LIKELY = 0.4;

    /**
     * A possible cue.
     *
     * @param chance how likely its likeliest token belongs to a cue
     */
    public record Hit(BitSet tokens, double chance) {}

    private final Crf crf;

    public CueFinder(Crf crf) {
        this.crf = crf;
    }

    /** The possible cues of an article, in order, not overlapping. */
    public List<Hit> in(Article article) {
        List<Hit> hits = new ArrayList<>();
        for (int sentence = 0; sentence < article.sentenceCount(); sentence++) {
            double[][] marginals = crf.marginals(crf.scores(CueFeatures.of(article, sentence)));
            runs(marginals).forEach(new Collector(marginals, article.start(sentence), hits)::take);
        }
        return hits;
    }

    /** The tokens of those cues that are more likely than not. */
    public static BitSet likely(List<Hit> hits) {
        var tokens = new BitSet();
        hits.stream().filter(hit -> hit.chance() >= LIKELY).forEach(hit -> tokens.or(hit.tokens()));
        return tokens;
    }

    /** The stretches of a sentence in which every token is possible, cut where a new cue is likelier to begin than the old to go on. */
    private static List<int[]> runs(double[][] marginals) {
        List<int[]> runs = new ArrayList<>();
        int start = -1;
        for (int at = 0; at <= marginals.length; at++) {
            boolean possible = at < marginals.length && chance(marginals[at]) >= POSSIBLE;
            boolean goesOn = possible && start >= 0 && marginals[at][Labels.GO_ON] >= marginals[at][Labels.BEGIN];
            if (start >= 0 && !goesOn) {
                runs.add(new int[] {start, at});
                start = -1;
            }
            if (possible && start < 0) {
                start = at;
            }
        }
        return runs;
    }

    private static double chance(double[] marginals) {
        return 1 - marginals[Labels.NONE];
    }

    /** Makes hits of runs: the tokens around the likeliest that are at least half as likely. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Collector(double[][] marginals, int offset, List<Hit> hits) {
        void take(int[] run) {
            int peak = run[0];
            for (int at = run[0]; at < run[1]; at++) {
                peak = chance(marginals[at]) > chance(marginals[peak]) ? at : peak;
            }
            double half = chance(marginals[peak]) / 2;
            int from = peak;
            int to = peak + 1;
            while (from > run[0] && chance(marginals[from - 1]) >= half) {
                from--;
            }
            while (to < run[1] && chance(marginals[to]) >= half) {
                to++;
            }
            var tokens = new BitSet();
            tokens.set(offset + from, offset + to);
            hits.add(new Hit(tokens, chance(marginals[peak])));
        }
    }
}
