package org.parley.extract.measure.frame;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.model.rule.RuleFile;

/** Classes of words that stand in the same frames: whoever can reject a plan can spurn it or turn it down. */
final class StatusWords {
    private static final String CLASS = "@";

    private static final Map<String, List<List<String>>> CLASSES = RuleFile.rows("/lexicon/status-words.tsv").stream()
            .collect(Collectors.groupingBy(
                    row -> CLASS + row.get("class"),
                    Collectors.mapping(row -> List.of(row.get("word").split(" ")), Collectors.toUnmodifiableList())));

    /** A trigger written out: every choice of words from the classes that it names. */
    static List<List<String>> expanded(List<String> trigger) {
        List<List<String>> expanded = List.of(List.of());
        for (String word : trigger) {
            List<List<String>> choices = choices(word);
            expanded = expanded.stream()
                    .flatMap(start -> choices.stream().map(choice -> joined(start, choice)))
                    .toList();
        }
        return expanded;
    }

    private static List<List<String>> choices(String word) {
        if (!word.startsWith(CLASS)) {
            return List.of(List.of(word));
        }
        List<List<String>> choices = CLASSES.get(word);
        if (choices == null) {
            throw new IllegalArgumentException(
                    "statuses.tsv names the class \"%s\", but status-words.tsv has no such class".formatted(word));
        }
        return choices;
    }

    private static List<String> joined(List<String> start, List<String> choice) {
        return Stream.concat(start.stream(), choice.stream()).toList();
    }

    private StatusWords() {}
}
