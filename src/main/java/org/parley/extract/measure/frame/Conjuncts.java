package org.parley.extract.measure.frame;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.annotate.Range;
import org.parley.annotate.Sentence;
import org.parley.annotate.Token.Tag;
import org.parley.extract.measure.frame.MeasureLexicon.Hit;
import org.parley.model.vocabulary.MeasureType;

/** The measures of one clause: "lift the ban and free X" holds two, for they are of different kinds. */
final class Conjuncts {
    private static final Set<MeasureType> GATHERING = EnumSet.of(MeasureType.negotiation, MeasureType.monitoring);

    /** The frame itself, up to the first conjunct of another kind, and a frame for each such conjunct. */
    static List<Frame> of(Frame frame) {
        Hit first = frame.hit();
        if (first == null || frame.measure().to() <= frame.trigger().from()) {
            return List.of(frame);
        }
        Sentence sentence = frame.sentence();
        Set<MeasureType> met = EnumSet.of(first.type());
        List<Frame> others = new ArrayList<>();
        int end = frame.measure().to();
        int from = Math.max(frame.measure().from(), frame.trigger().to());
        for (int at = from + 1; at < frame.measure().to() - 1; at++) {
            if (!opensConjunct(sentence, at)) {
                continue;
            }
            Range conjunct =
                    new Range(at + 1, end(sentence, at + 1, frame.measure().to()));
            Optional<Hit> hit = MeasureLexicon.STANDARD.best(sentence, conjunct).filter(Hit::isAction);
            boolean own = isInfinitive(sentence, at) || !GATHERING.contains(first.type());
            if (own && at > first.from() && hit.isPresent() && met.add(hit.get().type())) {
                end = Math.min(end, at);
                others.add(frame.about(conjunct, hit.get()));
            }
        }
        List<Frame> frames = new ArrayList<>();
        frames.add(end > frame.trigger().to() ? frame.upTo(end) : frame);
        frames.addAll(others);
        return frames;
    }

    /** "and to free", "and free", "and a truce", ", to free". */
    private static boolean opensConjunct(Sentence sentence, int at) {
        String word = sentence.token(at).lower();
        boolean comma = word.equals(",") && !sentence.token(at + 1).lower().equals("and");
        boolean asWellAs = word.equals("as") && sentence.token(at - 1).lower().equals("well");
        return asWellAs
                || (word.equals("and") && (isInfinitive(sentence, at) || opensPhrase(sentence, at + 1)))
                || (comma && isInfinitive(sentence, at));
    }

    private static boolean opensPhrase(Sentence sentence, int at) {
        return sentence.token(at).is(Tag.DET, Tag.VERB, Tag.ADJ);
    }

    private static boolean isInfinitive(Sentence sentence, int conjunction) {
        return sentence.token(conjunction + 1).lower().equals("to");
    }

    private static int end(Sentence sentence, int from, int limit) {
        int at = from + 1;
        while (at < limit - 1 && !opensConjunct(sentence, at)) {
            at++;
        }
        return at < limit - 1 ? at : limit;
    }

    private Conjuncts() {}
}
