package org.parley.extract.event;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.annotate.Phrase;
import org.parley.extract.event.time.Lengths;
import org.parley.extract.gazetteer.Words;
import org.parley.model.vocabulary.EventType;

/** Finds how long an event took: "90-minute call", "three days of talks", "lasted an hour", "broke up after an hour". */
final class Lasting {
    private final Words words;
    private final List<Lengths.Length> lengths;

    Lasting(Words words) {
        this.words = words;
        this.lengths = Lengths.in(words.text(), words.start(0), words.end(words.size()));
    }

    /** The length of an event whose words stand between two tokens and whose phrase begins at a third. */
    Lengths.@Nullable Length of(EventWords.Found found, int start) {
        return lengths.stream()
                .filter(length -> belongs(length, found, start))
                .findFirst()
                .orElse(null);
    }

    private boolean belongs(Lengths.Length length, EventWords.Found found, int start) {
        int from = words.sentence().tokenAt(length.start());
        int to = words.sentence().tokenAt(length.end());
        boolean inside = start <= from && to <= found.to();
        boolean days = found.word().type() == EventType.Call && !length.clock();
        if (days) {
            return false;
        }
        boolean before = to <= found.from() && found.from() - to <= 2;
        boolean of = before && (words.lower(to).equals("of") || found.from() == to);
        boolean within = before && words.lower(to).equals("in") && !isFor(from);
        return inside || of || within || lasted(length, from) || (length.clock() && ended(from));
    }

    private boolean isFor(int from) {
        return words.lower(from - 1).equals("in");
    }

    /** "lasted two hours", "went on for two hours", "for an hour" where the unit is short. */
    private boolean lasted(Lengths.Length length, int from) {
        int at = words.lower(from - 1).equals("for") ? from - 2 : from - 1;
        String two = words.lower(at - 1) + " " + words.lower(at);
        boolean span = TakingPart.lasts(words.lower(at)) || TakingPart.lasts(two);
        return span || (length.clock() && words.lower(from - 1).equals("for"));
    }

    /** "ended after two hours". */
    private boolean ended(int from) {
        if (!words.lower(from - 1).equals("after")) {
            return false;
        }
        Optional<Phrase> verb = words.sentence().phrases().stream()
                .filter(phrase -> phrase.kind() == Phrase.Kind.VERB && phrase.to() < from && from - phrase.to() <= 9)
                .reduce((first, second) -> second);
        return verb.filter(phrase -> TakingPart.ends(words.token(phrase.head()).lemma()))
                .isPresent();
    }
}
