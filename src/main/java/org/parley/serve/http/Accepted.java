package org.parley.serve.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a client says it accepts, in Accept or Accept-Encoding: names, ranges and their weights. */
public record Accepted(Map<String, Double> weights) {
    public Accepted {
        weights = Map.copyOf(weights);
    }

    public static Accepted of(HttpServletRequest request, String header) {
        Map<String, Double> weights = new HashMap<>();
        for (String line : Collections.list(request.getHeaders(header))) {
            for (String range : line.split(",", -1)) {
                String[] parts = range.strip().toLowerCase(Locale.ROOT).split(";", -1);
                if (!parts[0].isBlank()) {
                    weights.put(parts[0].strip(), weight(parts));
                }
            }
        }
        return new Accepted(weights);
    }

    private static double weight(String[] parts) {
        for (String part : parts) {
            if (part.strip().startsWith("q=")) {
                try {
                    return Double.parseDouble(part.strip().substring(2));
                } catch (NumberFormatException e) {
                    return 0;
                }
            }
        }
        return 1;
    }

    /** How much a name is liked; the most exact range counts. */
    public double quality(String name) {
        String range = name.replaceAll("/.*", "/*");
        return weights.getOrDefault(
                name, weights.getOrDefault(range, weights.getOrDefault("*/*", weights.getOrDefault("*", 0.0))));
    }

    /** The best liked of the names offered, the first of several; any if nothing was said. */
    public Optional<String> best(List<String> offered) {
        if (weights.isEmpty()) {
            return offered.stream().findFirst();
        }
        return offered.stream()
                .filter(name -> quality(name) > 0)
                .sorted(Comparator.comparingDouble(this::quality).reversed())
                .findFirst();
    }
}
