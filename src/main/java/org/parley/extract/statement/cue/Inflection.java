package org.parley.extract.statement.cue;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.model.rule.RuleFile;

/** The forms an English verb takes in texts: by rule, or by the lexicon of irregular verbs. */
public final class Inflection {
    public static final Inflection STANDARD = new Inflection(RuleFile.rows("/lexicon/irregular-verbs.tsv"));

    private final Map<String, List<String>> irregular;

    private Inflection(List<RuleFile.Row> rows) {
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

    /** Whether a form is one that no noun looks like: an irregular past. */
    boolean isIrregularPast(String verb, String form) {
        return !form.equals(verb) && irregular.getOrDefault(verb, List.of()).contains(form);
    }

    private static String third(String verb) {
        if (endsInConsonantAndY(verb)) {
            return verb.substring(0, verb.length() - 1) + "ies";
        }
        return verb.matches(".*(?:s|sh|ch|x|z|o)") ? verb + "es" : verb + "s";
    }

    /** Both spellings where the last consonant may be doubled. */
    private static List<String> with(String verb, String ending) {
        if (verb.endsWith("e")) {
            boolean keeps = ending.equals("ing") && verb.matches(".*(?:ee|oe|ye)");
            return List.of((keeps ? verb : verb.substring(0, verb.length() - 1)) + ending);
        }
        if (ending.equals("ed") && endsInConsonantAndY(verb)) {
            return List.of(verb.substring(0, verb.length() - 1) + "ied");
        }
        String doubled = verb + verb.charAt(verb.length() - 1) + ending;
        return verb.matches(".*[aeiou][bdglmnprt]") ? List.of(verb + ending, doubled) : List.of(verb + ending);
    }

    private static boolean endsInConsonantAndY(String verb) {
        return verb.matches(".*[^aeiou]y");
    }
}
