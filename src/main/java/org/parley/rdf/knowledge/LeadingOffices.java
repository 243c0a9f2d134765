package org.parley.rdf.knowledge;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.model.rule.RuleFile;

/** The offices whose holder stands at the head of a state or body. */
public final class LeadingOffices {
    private final Set<String> offices;

    LeadingOffices(String lexicon) {
        offices = RuleFile.rows(lexicon + "/leading-offices.tsv").stream()
                .map(row -> row.get("office"))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a role is a leading office by itself or followed by what it is the office of. */
    public boolean leads(@Nullable String role, String of) {
        if (role == null) {
            return false;
        }
        Pattern suffix = Pattern.compile(" of (the )?" + Pattern.quote(of) + "$", Pattern.CASE_INSENSITIVE);
        return offices.contains(small(role))
                || offices.contains(small(suffix.matcher(role).replaceFirst("")));
    }

    private static String small(String role) {
        return role.toLowerCase(Locale.ROOT);
    }
}
