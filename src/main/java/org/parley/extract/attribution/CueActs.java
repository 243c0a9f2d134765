package org.parley.extract.attribution;

import java.util.Map;
import java.util.stream.Collectors;
import org.parley.model.RuleFile;
import org.parley.model.RuleFile.Row;

/** What kind of act a word performs where it is the verb or noun of a cue, by the cue lexicon. */
final class CueActs {
    static final CueActs STANDARD = new CueActs(RuleFile.rows("/lexicon/cues.tsv").stream()
            .collect(Collectors.toMap(CueActs::word, CueActs::act, (first, second) -> first)));

    private final Map<String, Integer> acts;

    private CueActs(Map<String, Integer> acts) {
        this.acts = acts;
    }

    private static String word(Row row) {
        String[] words = row.get("cue").split(" ");
        return row.get("source").equals("owner") ? words[words.length - 1] : words[0];
    }

    private static int act(Row row) {
        return row.get("act").hashCode();
    }

    /** A number for the act of a dictionary form; 0 where the lexicon has no such cue. */
    int of(String lemma) {
        return acts.getOrDefault(lemma, 0);
    }
}
