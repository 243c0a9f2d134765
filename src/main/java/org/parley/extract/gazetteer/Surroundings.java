package org.parley.extract.gazetteer;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** The text around a name, which settles what a doubtful one means; each sign is looked for once. For one thread. */
public final class Surroundings {
    private final String text;
    private final Map<Pattern, Boolean> signs = new HashMap<>();

    public Surroundings(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }

    boolean hold(Pattern sign) {
        return signs.computeIfAbsent(sign, each -> each.matcher(text).find());
    }
}
