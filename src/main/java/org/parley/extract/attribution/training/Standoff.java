package org.parley.extract.attribution.training;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.extract.attribution.training.Marked.Stretch;

/**
 * Attributions in brat standoff as PolNeAR has them: T lines mark spans, E lines join a source, a cue and a content.
 * The text that a T line repeats may run over several lines; several attributions may share a span.
 */
public final class Standoff {
    private static final Pattern SPAN = Pattern.compile("(T\\d+)\t\\S+ (\\d+ \\d+(?:;\\d+ \\d+)*)(?:\t.*)?");
    private static final Pattern EVENT = Pattern.compile("E\\d+\tAttribution[^:]*:\\S+((?: \\S+:T\\d+)*)\\s*");
    private static final Pattern ROLE = Pattern.compile("(Source|Cue|Content)\\d*:(T\\d+)");

    /** The attributions that have a cue. */
    public static List<Marked> read(String standoff) {
        Map<String, List<Stretch>> spans = new HashMap<>();
        List<String> events = new ArrayList<>();
        for (String line : standoff.lines().toList()) {
            Matcher span = SPAN.matcher(line);
            Matcher event = EVENT.matcher(line);
            if (span.matches()) {
                spans.put(span.group(1), stretches(span.group(2)));
            } else if (event.matches()) {
                events.add(event.group(1));
            }
        }
        return events.stream()
                .map(event -> marked(event, spans))
                .filter(marked -> !marked.cue().isEmpty())
                .toList();
    }

    private static List<Stretch> stretches(String offsets) {
        List<Stretch> stretches = new ArrayList<>();
        for (String fragment : offsets.split(";")) {
            int blank = fragment.indexOf(' ');
            stretches.add(new Stretch(
                    Integer.parseInt(fragment.substring(0, blank)), Integer.parseInt(fragment.substring(blank + 1))));
        }
        return stretches;
    }

    private static Marked marked(String event, Map<String, List<Stretch>> spans) {
        Map<String, List<Stretch>> roles =
                Map.of("Source", new ArrayList<>(), "Cue", new ArrayList<>(), "Content", new ArrayList<>());
        Matcher role = ROLE.matcher(event);
        while (role.find()) {
            roles.getOrDefault(role.group(1), List.of()).addAll(spans.getOrDefault(role.group(2), List.of()));
        }
        return new Marked(
                roles.getOrDefault("Source", List.of()),
                roles.getOrDefault("Cue", List.of()),
                roles.getOrDefault("Content", List.of()));
    }

    private Standoff() {}
}
