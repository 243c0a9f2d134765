package org.parley.extract;

import java.util.ArrayList;
import java.util.List;
import org.parley.annotate.Range;
import org.parley.annotate.Token;
import org.parley.extract.actor.cast.Cast;
import org.parley.extract.attribution.Attribution;
import org.parley.extract.attribution.Attributor;
import org.parley.model.annotation.Statement;
import org.parley.model.text.Span;
import org.parley.model.vocabulary.Quotation;

/** Every attribution of a document as a statement: thoughts and intentions too, sources as they are written. */
final class AttributedStatements {
    private static final String RULE = "attribution model";
    private static final double HUNDREDTHS = 100.0;

    private final Cast cast;
    private final List<Token> tokens;

    private AttributedStatements(Cast cast) {
        this.cast = cast;
        this.tokens = cast.analysis().sentences().stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .toList();
    }

    /** The statements, in the order of their cues. */
    static List<Statement> in(Cast cast, Attributor attributor) {
        var statements = new AttributedStatements(cast);
        List<Statement> found = new ArrayList<>();
        for (Attribution attribution : attributor.in(cast.analysis())) {
            found.add(statements.of("s" + (found.size() + 1), attribution));
        }
        return found;
    }

    private Statement of(String id, Attribution attribution) {
        Range source = attribution.source();
        List<Span> content = attribution.content().stream().map(this::span).toList();
        return new Statement(
                id,
                source == null ? List.of() : cast.resolve(start(source), end(source)),
                source == null ? null : span(source),
                span(attribution.cue()),
                content,
                quotation(content),
                null,
                List.of(),
                null,
                attribution.kind(),
                List.of(),
                Math.round(attribution.probability() * HUNDREDTHS) / HUNDREDTHS,
                RULE);
    }

    private static Quotation quotation(List<Span> content) {
        if (content.stream().allMatch(piece -> opens(piece.text()) && closes(piece.text()))) {
            return Quotation.direct;
        }
        boolean any = content.stream()
                .anyMatch(piece -> piece.text().chars().anyMatch(character -> "\"“”«»".indexOf(character) >= 0));
        return any ? Quotation.mixed : Quotation.indirect;
    }

    private static boolean opens(String text) {
        return "\"“«".indexOf(text.charAt(0)) >= 0 || text.startsWith("''") || text.startsWith("``");
    }

    /** Whether a closing mark stands at the end, or before the stop there. */
    private static boolean closes(String text) {
        String bare = text.substring(0, text.length() - (",.;?!".indexOf(text.charAt(text.length() - 1)) >= 0 ? 1 : 0));
        return bare.endsWith("\"") || bare.endsWith("”") || bare.endsWith("»") || bare.endsWith("''");
    }

    private Span span(Range range) {
        return cast.analysis().span(start(range), end(range));
    }

    private int start(Range range) {
        return tokens.get(range.from()).start();
    }

    private int end(Range range) {
        return tokens.get(range.to() - 1).end();
    }
}
