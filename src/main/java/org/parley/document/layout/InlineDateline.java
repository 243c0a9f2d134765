package org.parley.document.layout;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The place and date with which agencies open the first paragraph: "NAIROBI, Kenya, May 3, 2024 (XYZ) — ...". */
final class InlineDateline {
    private static final Pattern OPENING =
            LayoutRules.SHIPPED.pattern("({place},? ?(?:/ ?)?\\(?{date}\\)?[^–—-]{0,40}(?: ?[–—:]| -{1,2})) .*");

    private InlineDateline() {}

    /** The opening of a paragraph, if it is such a dateline and names a day. */
    static Optional<String> of(String paragraph) {
        Matcher matcher = OPENING.matcher(paragraph);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
