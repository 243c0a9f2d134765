package org.parley.extract.actor.name;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Map;
import java.util.Optional;
import org.parley.annotate.Token.Tag;
import org.parley.extract.gazetteer.Words;
import org.parley.model.rule.RuleFile;
import org.parley.model.vocabulary.ActorType;

/** Tells what an unknown name is by a small noun beside it: "the Mayala militia", "Mayala, a mining company". */
final class Epithets {
    private static final int WINDOW = 5;
    private static final Map<String, ActorType> NOUNS = RuleFile.rows("/lexicon/epithets.tsv").stream()
            .collect(toUnmodifiableMap(row -> row.get("noun"), row -> ActorType.valueOf(row.get("type"))));

    private final Words words;

    Epithets(Words words) {
        this.words = words;
    }

    /** The sort of actor that the name between two tokens is said to be. */
    Optional<ActorType> of(int from, int to) {
        return noun(to).or(() -> words.capitalised(from - 1) ? Optional.empty() : noun(from - 1))
                .or(() -> apposed(to));
    }

    private Optional<ActorType> noun(int at) {
        return words.is(at, Tag.NOUN, Tag.ADJ, Tag.PROPN)
                ? Optional.ofNullable(NOUNS.get(words.lower(at)))
                : Optional.empty();
    }

    /** ", a mining company": the last noun of the phrase behind the comma. */
    private Optional<ActorType> apposed(int comma) {
        boolean opens = words.lower(comma).equals(",") && words.is(comma + 1, Tag.DET);
        if (!opens) {
            return Optional.empty();
        }
        int at = comma + 2;
        while (at < comma + WINDOW
                && words.is(at, Tag.ADJ, Tag.NOUN, Tag.PROPN)
                && words.is(at + 1, Tag.NOUN, Tag.ADJ)) {
            at++;
        }
        return noun(at);
    }
}
