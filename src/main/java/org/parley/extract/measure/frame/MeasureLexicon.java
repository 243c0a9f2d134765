package org.parley.extract.measure.frame;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.annotate.Phrase;
import org.parley.annotate.Range;
import org.parley.annotate.Sentence;
import org.parley.annotate.Token;
import org.parley.model.rule.RuleFile;
import org.parley.model.vocabulary.MeasureType;

/** The words that tell what kind a measure is. */
public final class MeasureLexicon {
    public static final MeasureLexicon STANDARD = new MeasureLexicon(
            RuleFile.rows("/lexicon/measures.tsv").stream().map(Entry::of).toList());

    /** How many words away the companion of an entry may stand. */
    private static final int NEAR = 7;

    /**
     * A line of the lexicon.
     *
     * @param words in dictionary form
     * @param weak whether it names something that may be agreed, but not what is to be done
     * @param near where not empty, words one of which must stand near
     */
    record Entry(List<String> words, MeasureType type, boolean weak, Set<String> near) {
        static Entry of(RuleFile.Row row) {
            return new Entry(
                    List.of(row.get("words").split(" ")),
                    MeasureType.valueOf(row.get("type")),
                    row.get("strength").equals("weak"),
                    Set.copyOf(row.list("near")));
        }
    }

    /** An entry where it stands in a sentence, tokens from its first to behind its last. */
    public record Hit(Entry entry, int from, int to) {
        public MeasureType type() {
            return entry.type();
        }

        public boolean isAction() {
            return !entry.weak();
        }

        /** 0 for an action, 1 for a topic, 2 for a mere paper: "treaty", "plan". */
        public int vagueness() {
            return isAction() ? 0 : type() == MeasureType.other ? 2 : 1;
        }
    }

    private final Map<String, List<Entry>> byFirst = new HashMap<>();

    private MeasureLexicon(List<Entry> entries) {
        for (Entry entry : entries) {
            byFirst.computeIfAbsent(entry.words().getFirst(), any -> new ArrayList<>())
                    .add(entry);
        }
        Comparator<Entry> longestFirst =
                Comparator.comparingInt(entry -> -entry.words().size());
        byFirst.values()
                .forEach(list -> list.sort(
                        longestFirst.thenComparing(entry -> entry.near().isEmpty())));
    }

    /** The hit that names the measure: an action before a topic before a paper; the first phrase, in it the last word. */
    public Optional<Hit> best(Sentence sentence, Range range) {
        List<Hit> hits = hits(sentence, range);
        return hits.stream()
                .min(Comparator.comparingInt(Hit::vagueness)
                        .thenComparing(hit -> phraseStart(sentence, hit))
                        .thenComparing(hit -> -hit.from()));
    }

    /** All hits in order, none within another. */
    List<Hit> hits(Sentence sentence, Range range) {
        List<Hit> hits = new ArrayList<>();
        int at = range.from();
        while (at < range.to()) {
            Optional<Hit> hit = hitAt(sentence, at, range);
            hit.ifPresent(hits::add);
            at = hit.map(Hit::to).orElse(at + 1);
        }
        return hits;
    }

    private Optional<Hit> hitAt(Sentence sentence, int at, Range range) {
        Token token = sentence.token(at);
        return Stream.of(token.lower(), token.lemma())
                .distinct()
                .flatMap(form -> byFirst.getOrDefault(form, List.of()).stream())
                .map(entry -> new Hit(entry, at, at + entry.words().size()))
                .filter(hit -> hit.to() <= range.to() && stands(sentence, hit) && accompanied(sentence, hit))
                .max(Comparator.comparingInt(hit -> hit.to() - hit.from()));
    }

    private static boolean stands(Sentence sentence, Hit hit) {
        for (int i = 0; i < hit.entry().words().size(); i++) {
            Token token = sentence.token(hit.from() + i);
            String word = hit.entry().words().get(i);
            if (!token.lower().equals(word) && !token.lemma().equals(word)) {
                return false;
            }
        }
        return true;
    }

    private static boolean accompanied(Sentence sentence, Hit hit) {
        Set<String> near = hit.entry().near();
        if (near.isEmpty()) {
            return true;
        }
        int end = Math.min(sentence.tokens().size(), hit.to() + NEAR);
        for (int at = Math.max(0, hit.from() - NEAR); at < end; at++) {
            if (near.contains(sentence.token(at).lemma())) {
                return true;
            }
        }
        return false;
    }

    private static int phraseStart(Sentence sentence, Hit hit) {
        return sentence.phraseAt(hit.from()).map(Phrase::from).orElse(hit.from());
    }
}
