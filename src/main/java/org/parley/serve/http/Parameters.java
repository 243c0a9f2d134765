package org.parley.serve.http;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The parameters of a request, decoded: names, and all values of each in order. */
public record Parameters(Map<String, List<String>> values) {
    private static final int MOST = 10_000;

    /** The parameters in the part of an address behind the question mark, or in a form. */
    public static Parameters of(@Nullable String encoded) throws BadRequest {
        Map<String, List<String>> values = new LinkedHashMap<>();
        String[] pairs = encoded == null ? new String[0] : encoded.split("&", MOST + 1);
        if (pairs.length > MOST) {
            throw new BadRequest(413, "A request has at most %,d parameters".formatted(MOST));
        }
        for (String pair : pairs) {
            int equals = pair.indexOf('=');
            String name = decoded(equals < 0 ? pair : pair.substring(0, equals));
            String value = equals < 0 ? "" : decoded(pair.substring(equals + 1));
            values.computeIfAbsent(name, it -> new ArrayList<>()).add(value);
        }
        return new Parameters(values);
    }

    private static String decoded(String encoded) throws BadRequest {
        try {
            return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new BadRequest(400, "The parameters are not well encoded: " + e.getMessage());
        }
    }

    /** These and others. */
    public Parameters and(Parameters others) {
        Map<String, List<String>> both = new LinkedHashMap<>();
        for (Parameters some : List.of(this, others)) {
            some.values.forEach((name, more) ->
                    both.computeIfAbsent(name, it -> new ArrayList<>()).addAll(more));
        }
        return new Parameters(both);
    }

    public boolean have(String name) {
        return values.containsKey(name);
    }

    /** All values of a name. */
    public List<String> all(String name) {
        return List.copyOf(values.getOrDefault(name, List.of()));
    }

    /** The one day of a name, or null. */
    public @Nullable LocalDate day(String name) throws BadRequest {
        try {
            return one(name).map(LocalDate::parse).orElse(null);
        } catch (DateTimeException e) {
            throw new BadRequest(
                    400, "The parameter '%s' is a day such as 2025-03-18: got %s".formatted(name, all(name)));
        }
    }

    /** The one value of a name, or nothing; more than one cannot be understood. */
    public Optional<String> one(String name) throws BadRequest {
        List<String> given = all(name);
        if (given.size() > 1) {
            throw new BadRequest(
                    400, "The parameter '%s' is given %d times. Give it once".formatted(name, given.size()));
        }
        return given.stream().findFirst();
    }
}
