package org.parley.extract.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.annotate.Phrase;
import org.parley.annotate.Token.Tag;
import org.parley.extract.gazetteer.Fold;
import org.parley.extract.gazetteer.Words;
import org.parley.model.rule.RuleFile;
import org.parley.model.rule.RuleFile.Row;
import org.parley.model.vocabulary.EventType;

/** The words that name exchanges between actors. */
final class EventWords {
    static final EventWords STANDARD = new EventWords();

    private static final Set<String> MEANS = RuleFile.rows("/lexicon/call-means.tsv").stream()
            .map(row -> row.get("word"))
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<String> THROUGH = Set.of("by", "via", "over", "on", "through");
    private static final int REACH = 16;
    private static final int LONGEST = 6;
    private static final int TAIL = 3;

    /** What must stand with a word for it to tell of an event that took place. */
    enum Needs {
        nothing,
        others,
        persons,
        held
    }

    /**
     * One word of the lexicon.
     *
     * @param links the words behind it that lead to who takes part, "" where they may follow at once
     * @param speaks whether it may name an event of another type again
     */
    record Word(String written, EventType type, Needs needs, List<String> links, boolean speaks) {
        Word {
            links = List.copyOf(links);
        }

        static Word of(Row row) {
            return new Word(
                    row.get("word"),
                    EventType.valueOf(row.get("type")),
                    Needs.valueOf(row.get("needs")),
                    row.list("links").stream()
                            .map(link -> link.equals("object") ? "" : link)
                            .toList(),
                    row.get("speaks").equals("yes"));
        }

        /** The same word where it is done by telephone. */
        Word called() {
            return new Word(written, EventType.Call, needs, links, speaks);
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
        int start = start(words, phrase);
        for (int to = Math.min(phrase.to() + TAIL, words.size()); to >= phrase.to(); to--) {
            for (int from = Math.max(start, phrase.to() - LONGEST); from < phrase.to(); from++) {
                Word word = nouns.get(Fold.of(words.characters(from, to)));
                if (word != null && !words.is(phrase.to() - 1, Tag.VERB)) {
                    return Optional.of(new Found(word, premodifiers(words, start, from), to));
                }
            }
        }
        return Optional.empty();
    }

    /** Where a phrase begins that a plural's apostrophe cut in two: "APEC Leaders' Meeting". */
    private static int start(Words words, Phrase phrase) {
        int mark = phrase.from() - 1;
        return words.lower(mark).equals("'") && words.sticks(mark)
                ? words.sentence().phraseAt(mark - 1).map(Phrase::from).orElse(phrase.from())
                : phrase.from();
    }

    private static int premodifiers(Words words, int start, int head) {
        int from = head;
        int least = words.titleCase() && !words.isHyphen(head - 2) ? Math.max(start, head - 1) : start;
        while (from > least
                && !words.is(from - 1, Tag.DET, Tag.PRON)
                && !words.lower(from - 1).equals("\"")
                && !words.lower(from - 1).equals("'s")) {
            from--;
        }
        while (from > 1 && (words.isHyphen(from - 1) || words.lower(from - 1).equals("working"))) {
            from -= words.isHyphen(from - 1) ? 2 : 1; // "face-to-face", "working visit"
            while (from > 1 && words.lower(from).equals("working") && words.is(from - 1, Tag.ADJ, Tag.NUM, Tag.NOUN)) {
                from--;
            }
        }
        return from < head && words.lower(from).equals("'") ? from + 1 : from;
    }

    /** The event verb in the present that a headline may hide among capitals: "Xi Jinping Meets with Modi". */
    Optional<Found> headline(Words words, int at) {
        String form = words.lower(at);
        String lemma = form.endsWith("s") ? form.substring(0, form.length() - 1) : form;
        return verb(words, at, at + 1, lemma);
    }

    /** The event verb that a verb phrase ends with, together with what belongs to it: "spoke by phone". */
    Optional<Found> verb(Words words, Phrase phrase) {
        return verb(
                words, phrase.head(), phrase.to(), words.token(phrase.head()).lemma());
    }

    private Optional<Found> verb(Words words, int head, int behind, String lemma) {
        for (int to = Math.min(behind + LONGEST, words.size()); to >= behind; to--) {
            String tail = to == behind ? "" : " " + Fold.of(words.characters(behind, to));
            Word word = verbs.get(lemma + tail);
            if (word != null) {
                return Optional.of(new Found(byTelephone(words, word, to), head, to));
            }
        }
        return Optional.empty();
    }

    /** Speaking is a call where its clause names the telephone: "spoke today by phone". */
    private static Word byTelephone(Words words, Word word, int from) {
        if (!word.speaks()) {
            return word;
        }
        for (int at = from; at < Math.min(from + REACH, words.size()) && !words.inVerbPhrase(at); at++) {
            int next = words.is(at + 1, Tag.DET) ? at + 2 : at + 1;
            boolean one = THROUGH.contains(words.lower(at))
                    && (MEANS.contains(words.lower(next))
                            || MEANS.contains(words.lower(next) + " " + words.lower(next + 1)));
            if (one) {
                return word.called();
            }
        }
        return word;
    }
}
