package org.parley.extract;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.parley.annotate.Phrase;
import org.parley.annotate.Token.Tag;
import org.parley.model.EventType;
import org.parley.model.RuleFile;
import org.parley.model.RuleFile.Row;

/** The words that name exchanges between actors. */
final class EventWords {
    static final EventWords STANDARD = new EventWords();

    private static final int LONGEST = 4;

    /** What must stand with a word for it to tell of an event that took place. */
    enum Needs {
        nothing,
        others,
        held
    }

    /** One word of the lexicon. */
    record Word(String written, EventType type, Needs needs) {
        static Word of(Row row) {
            return new Word(
                    row.get("word"), EventType.valueOf(row.get("type")), Needs.valueOf(row.get("needs")));
        }
    }

    /** A word found in a sentence. */
    record Found(Word word, int from, int to) {}

    private final Map<String, Word> nouns = new HashMap<>();
    private final Map<String, Word> verbs = new HashMap<>();

    private EventWords() {
        for (Row row : RuleFile.rows("/lexicon/events.tsv")) {
            (row.get("part").equals("noun") ? nouns : verbs).put(row.get("word"), Word.of(row));
        }
    }

    /** The event noun that ends a noun phrase, with what stands before it but no determiner or owner. */
    Optional<Found> noun(Words words, Phrase phrase) {
        for (int from = Math.max(phrase.from(), phrase.to() - LONGEST); from < phrase.to(); from++) {
            Word word = nouns.get(Fold.of(words.characters(from, phrase.to())));
            if (word != null && !words.is(phrase.to() - 1, Tag.VERB)) {
                return Optional.of(new Found(word, premodifiers(words, phrase, from), phrase.to()));
            }
        }
        return Optional.empty();
    }

    private static int premodifiers(Words words, Phrase phrase, int head) {
        int from = head;
        while (from > phrase.from()
                && !words.is(from - 1, Tag.DET, Tag.PRON, Tag.PUNCT)
                && !words.lower(from - 1).equals("'s")) {
            from--;
        }
        while (from > phrase.from() && words.isHyphen(from - 1) && words.sticks(from)) {
            from -= 2;
        }
        return from;
    }

    /** The event verb that a verb phrase ends with, together with what belongs to it: "spoke by phone". */
    Optional<Found> verb(Words words, Phrase phrase) {
        String lemma = words.token(phrase.head()).lemma();
        for (int to = Math.min(phrase.to() + LONGEST, words.size()); to >= phrase.to(); to--) {
            String tail = to == phrase.to() ? "" : " " + Fold.of(words.characters(phrase.to(), to));
            Word word = verbs.get(lemma + tail);
            if (word != null) {
                return Optional.of(new Found(word, phrase.head(), to));
            }
        }
        return Optional.empty();
    }
}
