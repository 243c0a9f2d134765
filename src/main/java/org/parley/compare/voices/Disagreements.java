package org.parley.compare.voices;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parley.compare.Comparer;
import org.parley.compare.match.MeasureTypes;
import org.parley.compare.words.TermReader;
import org.parley.model.annotation.Annotation;
import org.parley.model.annotation.Divergence;
import org.parley.model.text.DocumentKind;

/** Tells where those whom a text cites differ. Loads its lexicons once; free to share between threads. */
public final class Disagreements {
    private final Comparer comparer;
    private final MeasureTypes types = MeasureTypes.standard();
    private final Denials denials = new Denials();
    private final Opposites opposites = new Opposites(denials);

    public Disagreements(Comparer comparer) {
        this.comparer = comparer;
    }

    /** The annotation with the divergences that are found in it. */
    public Annotation tellIn(Annotation annotation) {
        return annotation.with(in(annotation));
    }

    /**
     * Where the voices of a text differ, each two records once. Nothing in a readout, which has but one voice, and where they
     * tell of no event.
     */
    public List<Divergence> in(Annotation annotation) {
        if (annotation.kind() == DocumentKind.readout || annotation.events().isEmpty()) {
            return List.of();
        }
        TermReader reader = comparer.reader().remembering();
        Voices voices = Voices.of(annotation, reader);
        Notes notes = new Notes(voices, types);
        List<Found> all = new ArrayList<>();
        all.addAll(new Denied(voices, notes, denials).found());
        all.addAll(new Opposed(voices, notes, opposites, types).found());
        all.addAll(new Blame(voices, notes, denials).found());
        all.addAll(new Matched(voices, comparer, reader, types).found());
        all.addAll(new Silences(voices, comparer, notes).found(all));
        Set<Set<String>> told = new HashSet<>();
        return all.stream()
                .filter(found -> told.add(found.records()))
                .map(Found::divergence)
                .toList();
    }
}
