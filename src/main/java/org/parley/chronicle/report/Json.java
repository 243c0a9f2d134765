package org.parley.chronicle.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** Maps, lists and strings as JSON. */
final class Json {
    static String text(Object plain) {
        try {
            var indented = new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter(" ", "\n"));
            return JsonMapper.builder().build().writer(indented).writeValueAsString(plain) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Maps, lists and strings can always be written", e);
        }
    }

    private Json() {}
}
