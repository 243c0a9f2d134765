package org.parley.rdf.comparison;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.model.text.Span;

/**
 * The spans of what several documents cite of one account, laid end to end, so that spans of two documents never overlap.
 * Of one document they stay as they are.
 */
final class Places {
    private static final Pattern SPAN = Pattern.compile("(.+)#char=(\\d+),(\\d+)");

    private final Map<String, Integer> offsets = new TreeMap<>();

    /** The places of spans by their IRIs. */
    Places(Collection<String> spans) {
        Map<String, Integer> ends = new TreeMap<>();
        spans.stream()
                .flatMap(span -> parts(span).stream())
                .forEach(parts -> ends.merge(parts.group(1), Integer.parseInt(parts.group(3)), Math::max));
        int offset = 0;
        for (Map.Entry<String, Integer> document : ends.entrySet()) {
            offsets.put(document.getKey(), offset);
            offset += document.getValue();
        }
    }

    /** The span with this IRI and these words; none where the words are not known. */
    Optional<Span> span(String iri, @Nullable String words) {
        return words == null ? Optional.empty() : parts(iri).map(parts -> span(parts, words));
    }

    private Span span(MatchResult parts, String words) {
        int offset = offsets.getOrDefault(parts.group(1), 0);
        return new Span(offset + Integer.parseInt(parts.group(2)), offset + Integer.parseInt(parts.group(3)), words);
    }

    private static Optional<MatchResult> parts(String span) {
        Matcher matcher = SPAN.matcher(span);
        return matcher.matches() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
    }
}
