package org.parley.serve.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.parley.serve.http.BadRequest;

/** JSON as this room reads and writes it. */
final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** Maps, lists, strings and numbers as text. */
    static String text(Object plain) {
        try {
            return MAPPER.writeValueAsString(plain) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Maps, lists and strings can always be written", e);
        }
    }

    /** What a client sent. */
    static JsonNode read(String text) throws BadRequest {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw new BadRequest(400, "This is no JSON: %s. Send one JSON object".formatted(e.getOriginalMessage()));
        }
    }

    private Json() {}
}
