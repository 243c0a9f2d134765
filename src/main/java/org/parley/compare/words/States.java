package org.parley.compare.words;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.model.RuleFile;
import org.parley.model.RuleFile.Row;

/** The states of the gazetteer by the words that name them, their people or what is theirs: "Quito", "Ecuadorian". */
final class States {
    private final Map<String, String> byWords = new HashMap<>();

    private States() {
        for (Row row : RuleFile.rows("/gazetteer/states.tsv")) {
            Stream.of("name", "names", "official", "adjectives", "peoples", "seats")
                    .flatMap(column -> row.list(column).stream())
                    .forEach(words -> byWords.putIfAbsent(key(words), row.get("name")));
        }
    }

    static States standard() {
        return new States();
    }

    /** The state that some words, in small letters and parted by blanks, name. */
    Optional<String> named(String words) {
        return Optional.ofNullable(byWords.get(words));
    }

    private static String key(String words) {
        return words.toLowerCase(Locale.ROOT).replace('-', ' ').replace('’', '\'');
    }
}
