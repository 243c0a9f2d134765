package org.parley.extract.measure;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.annotate.Range;
import org.parley.annotate.Sentence;
import org.parley.annotate.Token.Tag;
import org.parley.extract.measure.MeasureLexicon.Hit;
import org.parley.model.MeasureType;

/** Second and further measures of one clause, where they are of another kind than the first: "lift the ban and free X". */
final class Conjuncts {
    /** A frame for every conjunct of a measure that is of a kind not met before; talks about several things are one measure. */
    static List<Frame> of(Frame frame) {
        Hit first = frame.hit();
        if (first == null || first.type() == MeasureType.negotiation || first.type() == MeasureType.monitoring) {
            return List.of();
        }
        Set<MeasureType> met = EnumSet.of(first.type());
        List<Frame> frames = new ArrayList<>();
        Sentence sentence = frame.sentence();
        for (int at = first.to(); at < frame.measure().to() - 1; at++) {
            if (isConjunction(sentence, at)) {
                Range conjunct =
                        new Range(at + 1, end(sentence, at + 1, frame.measure().to()));
                Optional<Hit> hit =
                        MeasureLexicon.STANDARD.best(sentence, conjunct).filter(Hit::isAction);
                if (hit.isPresent() && met.add(hit.get().type())) {
                    frames.add(frame.about(conjunct, hit.get()));
                }
            }
        }
        return frames;
    }

    private static boolean isConjunction(Sentence sentence, int at) {
        return sentence.token(at).lower().equals("and")
                && sentence.token(at + 1).is(Tag.DET, Tag.VERB, Tag.ADJ);
    }

    private static int end(Sentence sentence, int from, int limit) {
        int at = from + 1;
        while (at < limit && !isConjunction(sentence, at)) {
            at++;
        }
        return at;
    }

    private Conjuncts() {}
}
