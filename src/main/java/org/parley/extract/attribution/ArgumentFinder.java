package org.parley.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import org.parley.annotate.learn.Crf;
import org.parley.extract.attribution.feature.ArgumentFeatures;
import org.parley.extract.attribution.feature.Arguments;
import org.parley.extract.attribution.feature.Article;
import org.parley.extract.attribution.feature.CandidateFeatures;
import org.parley.extract.attribution.feature.Cue;
import org.parley.extract.attribution.feature.OtherCues;

/** Finds what may be source and content of a cue. */
public final class ArgumentFinder {
    private final Crf crf;

    public ArgumentFinder(Crf crf) {
        this.crf = crf;
    }

    /** The possible cues of an article that have a content, each with its arguments. */
    public List<Candidate> in(Article article, List<CueFinder.Hit> hits) {
        var others = new OtherCues(article, CueFinder.likely(hits));
        List<Candidate> candidates = new ArrayList<>();
        for (CueFinder.Hit hit : hits) {
            Cue cue = Cue.of(article, hit.tokens());
            double[][] scores = crf.scores(ArgumentFeatures.of(article, cue, others));
            Arguments arguments = Arguments.of(article, cue, crf.best(scores));
            if (!arguments.content().isEmpty()) {
                var view = new CandidateFeatures(article, cue, hit.chance(), arguments, crf.marginals(scores));
                candidates.add(new Candidate(cue, hit.chance(), arguments, view.all(others)));
            }
        }
        return candidates;
    }
}
