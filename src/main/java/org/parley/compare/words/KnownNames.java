package org.parley.compare.words;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.model.rule.RuleFile;
import org.parley.model.rule.RuleFile.Row;

/** The states and bodies of the gazetteer by the words that name them, or a state's people or what is theirs: "Quito", "Ecuadorian". */
final class KnownNames {
    private final Map<String, String> byWords = new HashMap<>();

    private KnownNames() {
        RuleFile.rows("/gazetteer/states.tsv")
                .forEach(row -> add(row, "name", "names", "official", "adjectives", "peoples", "seats"));
        RuleFile.rows("/gazetteer/bodies.tsv").forEach(row -> add(row, "name", "names"));
    }

    static KnownNames standard() {
        return new KnownNames();
    }

    private void add(Row row, String... columns) {
        Stream.of(columns)
                .flatMap(column -> row.list(column).stream())
                .forEach(words -> byWords.putIfAbsent(key(words), row.get("name")));
    }

    /** Who is named by some words, in small letters and parted by blanks. */
    Optional<String> of(String words) {
        return Optional.ofNullable(byWords.get(words));
    }

    private static String key(String words) {
        String plain = words.toLowerCase(Locale.ROOT).replace('-', ' ').replace('’', '\'');
        return plain.replaceFirst("^the ", "");
    }
}
