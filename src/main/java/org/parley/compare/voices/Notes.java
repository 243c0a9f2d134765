package org.parley.compare.voices;

import java.util.List;
import org.parley.compare.match.MeasureTypes;
import org.parley.compare.match.Point;
import org.parley.compare.relation.Ground;
import org.parley.compare.relation.Sentences;
import org.parley.compare.relation.Stand;
import org.parley.model.comparison.Comparison.Relation;
import org.parley.model.vocabulary.DivergenceKind;

/** Makes of two claims a finding, with its sentence. */
record Notes(Voices voices, MeasureTypes types) {
    Found contradiction(Heard left, Heard right, Ground ground) {
        return found(left, right, DivergenceKind.contradicts, Stand.contradicting(ground), ground.name());
    }

    Found silence(Heard left, Heard right) {
        return found(
                left, right, DivergenceKind.onlyIn, new Stand(Relation.onlyA, List.of(Ground.onlyEach)), Matched.RULE);
    }

    private Found found(Heard left, Heard right, DivergenceKind kind, Stand stand, String rule) {
        String note = new Sentences(voices.account(List.of(left)), voices.account(List.of(right)), types)
                .joined(Point.of(left.claim()), Point.of(right.claim()), stand);
        return new Found(left.claim(), right.claim(), kind, note, rule);
    }
}
