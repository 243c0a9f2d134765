package org.parley.extract;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.model.RuleFile;

/** The forms an English verb takes in texts: by rule, or by the lexicon of irregular verbs. */
final class Inflection {
    private final Map<String, List<String>> irregular;

    Inflection(List<RuleFile.Row> rows) {
        this.irregular =
                rows.stream().collect(Collectors.toUnmodifiableMap(row -> row.get("verb"), row -> row.list("forms")));
    }

    /** The verb itself, its third person, past, participles; in that order. */
    Set<String> forms(String verb) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(verb);
        forms.add(third(verb));
        if (irregular.containsKey(verb)) {
            forms.addAll(irregular.get(verb));
        } else {
            forms.addAll(with(verb, "ed"));
        }
        forms.addAll(with(verb, "ing"));
        return forms;
    }

    private static String third(String verb) {
        if (endsInConsonantAndY(verb)) {
            return verb.substring(0, verb.length() - 1) + "ies";
        }
        return verb.matches(".*(?:s|sh|ch|x|z|o)") ? verb + "es" : verb + "s";
    }

    /** Both spellings where the last consonant may be doubled. */
    private static List<String> with(String verb, String ending) {
        String stem = verb;
        if (verb.endsWith("e") && !verb.matches(".*(?:ee|oe|ye)")) {
            stem = verb.substring(0, verb.length() - 1);
        } else if (ending.equals("ed") && endsInConsonantAndY(verb)) {
            stem = verb.substring(0, verb.length() - 1) + "i";
        }
        String doubled = stem + stem.charAt(stem.length() - 1) + ending;
        return verb.matches(".*[aeiou][bdglmnprt]") ? List.of(stem + ending, doubled) : List.of(stem + ending);
    }

    private static boolean endsInConsonantAndY(String verb) {
        return verb.matches(".*[^aeiou]y");
    }
}
