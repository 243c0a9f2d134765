package org.parley.extract.attribution.training;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.parley.annotate.Annotator;
import org.parley.annotate.learn.CrfTrainer;
import org.parley.extract.attribution.Candidate;
import org.parley.extract.attribution.CueFinder;
import org.parley.extract.attribution.feature.ArgumentFeatures;
import org.parley.extract.attribution.feature.Article;
import org.parley.extract.attribution.feature.Cue;
import org.parley.extract.attribution.feature.CueFeatures;
import org.parley.extract.attribution.feature.Labels;
import org.parley.extract.attribution.feature.OtherCues;
import org.parley.model.text.Document;

/** An article with the attributions that a person marked in it, those whose cue was read in. */
record Lesson(Article article, List<GoldAttribution> gold) {
    static Lesson of(Annotator annotator, Document document, List<Marked> marked) {
        var article = new Article(annotator.annotate(document));
        return new Lesson(
                article,
                marked.stream()
                        .map(each -> each.in(article))
                        .filter(each -> !each.cue().isEmpty())
                        .toList());
    }

    /** The attributions that name their source: the others are marked too unevenly to learn cues and contents from. */
    private List<GoldAttribution> sourced() {
        return gold.stream().filter(each -> !each.source().isEmpty()).toList();
    }

    /** A chain for each sentence, labelled with its cues. */
    List<CrfTrainer.Example> cueExamples() {
        int[] labels = cueLabels();
        return IntStream.range(0, article.sentenceCount())
                .mapToObj(sentence -> cueExample(sentence, labels))
                .toList();
    }

    private CrfTrainer.Example cueExample(int sentence, int[] labels) {
        int[] part = Arrays.copyOfRange(labels, article.start(sentence), article.end(sentence));
        part[0] = part[0] == Labels.GO_ON ? Labels.BEGIN : part[0];
        return new CrfTrainer.Example(CueFeatures.of(article, sentence), part);
    }

    private int[] cueLabels() {
        int[] labels = new int[article.size()];
        for (GoldAttribution each : sourced()) {
            for (int at = each.cue().nextSetBit(0); at >= 0; at = each.cue().nextSetBit(at + 1)) {
                labels[at] = at > 0 && each.cue().get(at - 1) ? Labels.GO_ON : Labels.BEGIN;
            }
        }
        return labels;
    }

    /** A chain for each cue, labelled with its source and content; the cue is that of the finder where it found one. */
    List<CrfTrainer.Example> argumentExamples(List<CueFinder.Hit> hits) {
        var others = new OtherCues(article, CueFinder.likely(hits));
        return sourced().stream()
                .map(each -> argumentExample(each, cue(each, hits), others))
                .toList();
    }

    private Cue cue(GoldAttribution attribution, List<CueFinder.Hit> hits) {
        return Cue.of(
                article,
                hits.stream()
                        .filter(hit -> hit.tokens().intersects(attribution.cue()))
                        .max(Comparator.comparingDouble(CueFinder.Hit::chance))
                        .map(CueFinder.Hit::tokens)
                        .orElse(attribution.cue()));
    }

    private CrfTrainer.Example argumentExample(GoldAttribution attribution, Cue cue, OtherCues others) {
        int[] labels = new int[cue.size()];
        for (int i = 0; i < labels.length; i++) {
            int at = cue.from() + i;
            int before = i == 0 ? Labels.NONE : labels[i - 1];
            if (!cue.has(at) && attribution.source().get(at)) {
                boolean more = before == Labels.SOURCE || before == Labels.MORE_SOURCE;
                labels[i] = more ? Labels.MORE_SOURCE : Labels.SOURCE;
            } else if (!cue.has(at) && attribution.content().get(at)) {
                labels[i] = before >= Labels.CONTENT ? Labels.MORE_CONTENT : Labels.CONTENT;
            }
        }
        return new CrfTrainer.Example(ArgumentFeatures.of(article, cue, others), labels);
    }

    /** Whether a candidate is one of the attributions. */
    boolean holds(Candidate candidate) {
        return gold.stream().anyMatch(each -> each.isMetBy(candidate));
    }
}
