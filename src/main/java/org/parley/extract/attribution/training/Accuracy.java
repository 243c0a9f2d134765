package org.parley.extract.attribution.training;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parley.extract.attribution.Attributor;
import org.parley.extract.attribution.Candidate;

/**
 * How many attributions were found and were to be found, and how many were right: cues and sources share a token, or
 * both have no source, and at least half of the contents is shared.
 */
public record Accuracy(int right, int found, int wanted) {
    static Accuracy of(Attributor attributor, List<Lesson> lessons) {
        int right = 0;
        int found = 0;
        int wanted = 0;
        for (Lesson lesson : lessons) {
            Set<GoldAttribution> met = new HashSet<>();
            List<Candidate> kept = attributor.kept(lesson.article());
            for (Candidate candidate : kept) {
                lesson.gold().stream()
                        .filter(gold -> !met.contains(gold) && gold.isMetBy(candidate))
                        .findFirst()
                        .ifPresent(met::add);
            }
            right += met.size();
            found += kept.size();
            wanted += lesson.gold().size();
        }
        return new Accuracy(right, found, wanted);
    }

    /** Share of what was found that is right; 1 where nothing was found. */
    public double precision() {
        return found == 0 ? 1 : (double) right / found;
    }

    /** Share of what was to be found that was found; 1 where there was nothing. */
    public double recall() {
        return wanted == 0 ? 1 : (double) right / wanted;
    }

    /** The harmonic mean of both. */
    public double f1() {
        return found + wanted == 0 ? 1 : 2.0 * right / (found + wanted);
    }
}
