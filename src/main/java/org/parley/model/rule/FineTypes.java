package org.parley.model.rule;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.parley.model.annotation.StatusReport;
import org.parley.model.rule.RuleFile.Row;
import org.parley.model.text.Span;
import org.parley.model.vocabulary.MeasureType;

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

    /** The types told by Parley's own lexicon. */
    public static final FineTypes STANDARD = new FineTypes("/lexicon");

    private final List<Rule> rules;

    /** The types told by fine-types.tsv in a folder of the class path. */
    public FineTypes(String lexicon) {
        rules = RuleFile.rows(lexicon + "/fine-types.tsv").stream()
                .map(Rule::of)
                .toList();
    }

    /** The type that a report's scope, label or clause tells; its coarse type where none of them tells a finer one. */
    public String of(StatusReport report) {
        return of(
                report.measure(),
                Stream.concat(
                        Stream.ofNullable(report.scope()).map(Span::text),
                        Stream.of(report.label(), report.span().text())));
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
