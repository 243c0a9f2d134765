package org.parley.rdf.knowledge;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parley.model.rule.RuleFile;

/** The speech act of a statement, told by its cue. */
public final class Acts {
    private static final String DEFAULT = "report";
    private static final Pattern WORD = Pattern.compile("[^a-z]+");

    private record Cue(String stems, String act) {}

    private final List<Cue> longestFirst;

    Acts(String lexicon) {
        longestFirst = RuleFile.rows(lexicon + "/cues.tsv").stream()
                .map(row -> new Cue(stems(row.get("cue")), row.get("act")))
                .sorted(Comparator.comparing((Cue cue) -> cue.stems().length()).reversed())
                .toList();
    }

    /** The act of the longest line of the lexicon that the cue contains, whatever its inflection; else report. */
    public String of(String cue) {
        String stems = stems(cue);
        return longestFirst.stream()
                .filter(line -> stems.contains(line.stems()))
                .map(Cue::act)
                .filter(act -> !act.isEmpty())
                .findFirst()
                .orElse(DEFAULT);
    }

    private static String stems(String phrase) {
        return WORD.splitAsStream(Slug.fold(phrase))
                .filter(word -> !word.isEmpty())
                .map(Acts::stem)
                .collect(Collectors.joining(" ", " ", " "));
    }

    /** The word without the endings of English verbs: accuse, accuses, accused and accusing become accus. */
    private static String stem(String word) {
        String bare = word.replaceFirst("(?<=[a-z]{3})(?:ing|ies|ied|es|ed|s|e|y)$", "");
        return bare.replaceFirst("([b-df-hj-np-tv-z])\\1$", "$1");
    }
}
