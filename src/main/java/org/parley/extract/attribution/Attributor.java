package org.parley.extract.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.parley.annotate.Analysis;
import org.parley.annotate.Range;
import org.parley.extract.attribution.feature.Article;

/** Finds who is said to have said, thought, felt or meant what. Loads its model once; free to share between threads. */
public final class Attributor {
    /** Candidates of this probability are kept: on news held back from training, where precision and recall balance best. */
    private static final double KEPT = 0.24;

    private final AttributionModel model;

    public Attributor(AttributionModel model) {
        this.model = model;
    }

    /** The finder with the model that comes with Parley. */
    public static Attributor standard() {
        return new Attributor(AttributionModel.standard());
    }

    /** A candidate with how likely it is right. */
    record Judged(Candidate candidate, double probability) {}

    /** The attributions of a document, in the order of their cues. */
    public List<Attribution> in(Analysis analysis) {
        return in(analysis, KEPT);
    }

    /** The attributions that are right with at least some probability, in the order of their cues. */
    public List<Attribution> in(Analysis analysis, double probability) {
        var article = new Article(analysis);
        return judged(article).stream()
                .filter(judged -> judged.probability() >= probability)
                .map(judged -> attribution(article, judged))
                .toList();
    }

    /** The candidates that are kept. */
    public List<Candidate> kept(Article article) {
        return judged(article).stream()
                .filter(judged -> judged.probability() >= KEPT)
                .map(Judged::candidate)
                .toList();
    }

    /** Every possible cue with its arguments. */
    List<Judged> judged(Article article) {
        List<CueFinder.Hit> hits = new CueFinder(model.cues()).in(article);
        return new ArgumentFinder(model.arguments())
                .in(article, hits).stream()
                        .map(each -> new Judged(each, model.judge().probability(each.features())))
                        .toList();
    }

    private static Attribution attribution(Article article, Judged judged) {
        Candidate candidate = judged.candidate();
        List<Range> sources = ranges(candidate.source());
        return new Attribution(
                sources.isEmpty() ? null : sources.getFirst(),
                new Range(candidate.cue().first(), candidate.cue().last() + 1),
                ranges(candidate.content()),
                Kinds.STANDARD.of(article, candidate),
                judged.probability());
    }

    private static List<Range> ranges(BitSet tokens) {
        List<Range> ranges = new ArrayList<>();
        for (int at = tokens.nextSetBit(0); at >= 0; ) {
            int end = tokens.nextClearBit(at);
            ranges.add(new Range(at, end));
            at = tokens.nextSetBit(end);
        }
        return ranges;
    }
}
