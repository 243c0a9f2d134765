package org.parley.extract.gazetteer;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.parley.model.rule.RuleFile;

/** Regions whose names hold the name of a state that is not meant: "Latin America", "Northern Ireland". */
public final class Regions {
    private static final int LONGEST = 4;
    private static final Set<String> NAMES = RuleFile.rows("/lexicon/regions.tsv").stream()
            .map(row -> row.get("name"))
            .collect(toUnmodifiableSet());

    /** Index behind the name of a region that begins at a token. */
    public static OptionalInt at(Words words, int from) {
        return words.capitalised(from)
                ? IntStream.rangeClosed(from + 1, Math.min(from + LONGEST, words.size()))
                        .filter(to -> NAMES.contains(words.characters(from, to)))
                        .findFirst()
                : OptionalInt.empty();
    }

    private Regions() {}
}
