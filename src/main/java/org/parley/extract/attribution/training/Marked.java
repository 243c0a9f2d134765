package org.parley.extract.attribution.training;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.parley.annotate.Token;
import org.parley.extract.attribution.feature.Article;
import org.parley.model.annotation.Statement;
import org.parley.model.text.Span;
import org.parley.model.text.Text;

/** An attribution as a person marked it, in code points of the text. */
public record Marked(List<Stretch> source, List<Stretch> cue, List<Stretch> content) {
    /** Code points from one to another, the second excluded. */
    public record Stretch(int start, int end) {
        private static Stretch of(Span span) {
            return new Stretch(span.start(), span.end());
        }
    }

    public Marked {
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
    }

    /** A statement of an annotation file that has a cue. */
    public static Optional<Marked> of(Statement statement) {
        Span source = statement.sourceSpan();
        Span cue = statement.cue();
        if (cue == null) {
            return Optional.empty();
        }
        return Optional.of(new Marked(
                source == null ? List.of() : List.of(Stretch.of(source)),
                List.of(Stretch.of(cue)),
                statement.content().stream().map(Stretch::of).toList()));
    }

    /** The same in tokens of the article. */
    GoldAttribution in(Article article) {
        return new GoldAttribution(tokens(article, source), tokens(article, cue), tokens(article, content));
    }

    private static BitSet tokens(Article article, List<Stretch> stretches) {
        Text text = article.analysis().document().text();
        var tokens = new BitSet();
        for (Stretch stretch : stretches) {
            int start = text.index(stretch.start());
            int end = text.index(stretch.end());
            for (int at = 0; at < article.size(); at++) {
                Token token = article.token(at);
                if (token.start() < end && token.end() > start) {
                    tokens.set(at);
                }
            }
        }
        return tokens;
    }
}
