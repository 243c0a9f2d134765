package org.parley.rdf.knowledge;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.parley.model.MeasureType;
import org.parley.model.RuleFile;
import org.parley.model.RuleFile.Row;

/** The measure types of the ontology that are finer than those of the annotation format, told by words. */
public final class FineTypes {
    private record Rule(String coarse, Pattern words, String fine) {
        static Rule of(Row row) {
            String words = row.list("words").stream()
                    .map(Pattern::quote)
                    .reduce((a, b) -> a + "|" + b)
                    .orElseThrow();
            return new Rule(row.get("coarse"), Pattern.compile("\\b(?:" + words + ")\\b"), row.get("fine"));
        }
    }

    private final List<Rule> rules;

    FineTypes(String lexicon) {
        rules = RuleFile.rows(lexicon + "/fine-types.tsv").stream()
                .map(Rule::of)
                .toList();
    }

    /** The type by the first of the texts in which a rule finds its words; rules that stand earlier go first. */
    public String of(MeasureType coarse, Stream<String> texts) {
        return texts.map(text -> text.toLowerCase(Locale.ROOT))
                .flatMap(text -> rules.stream()
                        .filter(rule -> rule.coarse.equals(coarse.name())
                                && rule.words.matcher(text).find())
                        .limit(1))
                .map(Rule::fine)
                .findFirst()
                .orElse(coarse.name());
    }
}
