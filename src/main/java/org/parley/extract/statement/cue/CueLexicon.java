package org.parley.extract.statement.cue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.annotate.Token.Tag;
import org.parley.extract.statement.passage.Passage;
import org.parley.model.rule.RuleFile;

/** The cue lexicon, ready to be asked. Where two cues begin at one word, the longer wins. */
public final class CueLexicon {
    public static final CueLexicon STANDARD = new CueLexicon(
            Stream.concat(
                            Stream.of(Cue.HEADING),
                            RuleFile.rows("/lexicon/cues.tsv").stream().map(Cue::of))
                    .toList(),
            Inflection.STANDARD);

    /** How many articles, adjectives and the like may stand inside a cue, before its noun. */
    private static final int FILLERS = 4;

    /** How many words a noun phrase inside a cue may have. */
    private static final int LONGEST_NOUN = 10;

    /** A cue where it stands in a passage, tokens from its first to behind its last. */
    public record Hit(Cue cue, int from, int to) {
        boolean overlaps(Hit other) {
            return from < other.to && other.from < to;
        }
    }

    private final Map<String, List<Cue>> byForm = new HashMap<>();
    private final Inflection inflection;

    public CueLexicon(List<Cue> cues, Inflection inflection) {
        this.inflection = inflection;
        for (Cue cue : cues) {
            for (String form : forms(cue)) {
                byForm.computeIfAbsent(form, any -> new ArrayList<>()).add(cue);
            }
        }
    }

    private Set<String> forms(Cue cue) {
        String first = cue.words().getFirst();
        return switch (cue.source()) {
            case subject, patient -> inflection.forms(first);
            case owner -> Set.of(first, first + "s");
            case after, inside, heading -> Set.of(first);
        };
    }

    /** The cues of a passage, in order, not overlapping; those inside a quotation are the quoted person's own. */
    public List<Hit> in(Passage passage) {
        List<Hit> hits = new ArrayList<>();
        for (int at = 0; at < passage.size(); at++) {
            int from = at;
            if (passage.quotes().covers(at)) {
                continue;
            }
            Hit hit = byForm.getOrDefault(passage.word(at), List.of()).stream()
                    .filter(cue -> hasRightTag(passage, cue, from))
                    .map(cue -> new Hit(cue, from, end(passage, cue, from)))
                    .filter(found -> found.to() > 0)
                    .max(Comparator.comparingInt(found -> found.cue().words().size()))
                    .orElse(null);
            if (hit != null) {
                hits.add(hit);
                at = hit.to() - 1;
            }
        }
        return hits;
    }

    private boolean hasRightTag(Passage passage, Cue cue, int at) {
        return switch (cue.source()) {
            case after, inside -> true;
            case heading -> passage.isTitle() && at + 1 < passage.size();
            case owner -> passage.is(at, Tag.NOUN, Tag.PROPN);
            case subject, patient -> passage.is(at, Tag.VERB, Tag.AUX) || looksLikeVerb(passage, cue, at);
        };
    }

    /** A verb that the tagger took for something else: by its form, or because what it says follows. */
    private boolean looksLikeVerb(Passage passage, Cue cue, int at) {
        String word = passage.word(at);
        boolean predicate = passage.is(at, Tag.ADJ) && !passage.is(at - 1, Tag.NOUN, Tag.PROPN, Tag.PRON);
        if ((word.endsWith("ed") && !predicate)
                || inflection.isIrregularPast(cue.words().getFirst(), word)) {
            return true;
        }
        boolean owned = passage.is(at - 1, Tag.PART, Tag.ADJ, Tag.DET, Tag.ADP);
        boolean says = opensContent(passage, at, word) && passage.is(at - 1, Tag.NOUN, Tag.PROPN, Tag.PRON);
        return !owned && (says || (passage.isTitle() && passage.token(at).capitalised() && word.endsWith("s")));
    }

    /** "the minister claims that", "the ministry expresses its": no noun goes on so. */
    private static boolean opensContent(Passage passage, int at, String word) {
        String next = passage.word(at + 1);
        return next.equals("that") || (word.endsWith("s") && next.matches("its|his|her|their|the|a|an"));
    }

    /** Index behind the cue's last word, or 0 where the words do not follow each other. */
    private static int end(Passage passage, Cue cue, int from) {
        boolean holdsNoun = cue.source() == Cue.Source.patient || cue.source() == Cue.Source.inside;
        int at = holdsNoun ? behindNoun(passage, cue, from + 1) : from + 1;
        List<String> words = cue.words();
        for (int i = 1; i < words.size(); i++) {
            int found = next(passage, words.get(i), at);
            if (found < 0) {
                return 0;
            }
            at = found + 1;
        }
        return at;
    }

    /** Where the expression goes on behind the words that may stand inside it: "quoted [by Reuters] as", "in [Peru's] view". */
    private static int behindNoun(Passage passage, Cue cue, int from) {
        String word = cue.words().get(1);
        for (int at = from;
                at < Math.min(passage.size(), from + LONGEST_NOUN)
                        && !passage.quotes().covers(at);
                at++) {
            boolean owned =
                    cue.source() != Cue.Source.inside || passage.word(at - 1).matches("'s?|his|her|its|their");
            if (is(passage, at, word) && owned) {
                return at;
            }
        }
        return from;
    }

    private static int next(Passage passage, String word, int from) {
        for (int at = from; at < passage.size() && at <= from + FILLERS; at++) {
            if (is(passage, at, word)) {
                return at;
            }
            if (!passage.is(at, Tag.DET, Tag.ADJ, Tag.ADV, Tag.PRON, Tag.PART) || word.length() < 4) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean is(Passage passage, int at, String word) {
        return passage.word(at).equals(word) || passage.token(at).lemma().equals(word);
    }
}
