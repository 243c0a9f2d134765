package org.parley.model.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** A length of time as ISO 8601 and xsd:duration write it: P30D, PT90M, P6M. Kept as written, since P1M is no number of days. */
public record IsoDuration(@JsonValue String iso) {
    private static final Pattern FORM =
            Pattern.compile("P(?!$)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?(T(?!$)(\\d+H)?(\\d+M)?(\\d+S)?)?");

    @JsonCreator
    public IsoDuration {
        if (!FORM.matcher(iso).matches()) {
            throw new IllegalArgumentException(
                    "\"%s\" is no ISO 8601 duration; write it like P30D or PT90M".formatted(iso));
        }
    }

    @Override
    public String toString() {
        return iso;
    }
}
