package org.parley.extract.measure;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parley.model.rule.RuleFile;
import org.parley.model.vocabulary.MeasureType;

/**
 * Where the words stand that tell what a kind of measure is limited to: a line of the lexicon of scopes.
 *
 * @param prepositions that open them, the likeliest first
 * @param before whether words before the measure's name may tell it
 * @param thing whether the thing itself that something is to be done with tells it
 * @param thingFirst whether it tells it before the prepositions do
 */
record ScopePlaces(List<String> prepositions, boolean before, boolean thing, boolean thingFirst) {
    private static final Map<MeasureType, ScopePlaces> STANDARD = RuleFile.rows("/lexicon/scope-places.tsv").stream()
            .collect(
                    Collectors.toMap(row -> MeasureType.valueOf(row.get("type")), ((Function<RuleFile.Row, ScopePlaces>)
                            ScopePlaces::of)));

    static ScopePlaces of(MeasureType type) {
        return STANDARD.getOrDefault(type, new ScopePlaces(List.of(), false, false, false));
    }

    private static ScopePlaces of(RuleFile.Row row) {
        return new ScopePlaces(
                row.list("prepositions"),
                row.get("before").equals("yes"),
                !row.get("thing").equals("no"),
                row.get("thing").equals("first"));
    }
}
