package org.parley.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parley.annotate.Analysis;
import org.parley.model.annotation.Statement;
import org.parley.model.text.Block;
import org.parley.model.text.Span;

/** Makes one statement of those that say the same twice: in a headline and the text below, or in a repeated paragraph. */
final class Repeats {
    /** How much of their words a headline and the statement it sums up share. */
    private static final double HEADLINE_SHARE = 0.3;

    private final Analysis analysis;

    private Repeats(Analysis analysis) {
        this.analysis = analysis;
    }

    static List<Statement> merged(Analysis analysis, List<Statement> statements) {
        var repeats = new Repeats(analysis);
        List<Statement> body = new ArrayList<>();
        List<Statement> headlines = new ArrayList<>();
        for (Statement statement : statements) {
            (repeats.isHeadline(statement) ? headlines : body).add(repeats.withCopies(statement));
        }
        for (Statement headline : headlines) {
            int twin = repeats.twin(headline, body);
            if (twin < 0) {
                body.addFirst(headline);
            } else {
                body.set(twin, also(body.get(twin), headline.content()));
            }
        }
        return body;
    }

    private boolean isHeadline(Statement statement) {
        return block(statement.content().getFirst()).kind() == Block.Kind.title;
    }

    private Block block(Span span) {
        return analysis.document().blocks().stream()
                .filter(block -> block.span().overlaps(span))
                .findFirst()
                .orElseThrow();
    }

    private int twin(Statement headline, List<Statement> body) {
        int best = -1;
        double most = HEADLINE_SHARE;
        for (int i = 0; i < body.size(); i++) {
            double share = WordOverlap.of(headline.contentText(), body.get(i).contentText());
            boolean related = headline.speakers().isEmpty()
                    || body.get(i).speakers().isEmpty()
                    || body.get(i).speakers().stream().anyMatch(headline.speakers()::contains);
            if (related && share >= most) {
                best = i;
                most = share;
            }
        }
        return best;
    }

    private Statement withCopies(Statement statement) {
        List<Span> copies = new ArrayList<>();
        for (Block copy : analysis.document().blocks()) {
            Span original = copy.copyOf();
            if (original != null) {
                statement.content().stream()
                        .map(piece -> moved(piece, original, copy.span()))
                        .filter(Objects::nonNull)
                        .forEach(copies::add);
            }
        }
        return also(statement, copies);
    }

    private @Nullable Span moved(Span piece, Span original, Span copy) {
        boolean same = original.covers(piece) && original.text().equals(copy.text());
        int shift = copy.start() - original.start();
        return same ? new Span(piece.start() + shift, piece.end() + shift, piece.text()) : null;
    }

    private static Statement also(Statement statement, List<Span> more) {
        if (more.isEmpty()) {
            return statement;
        }
        List<Span> all = new ArrayList<>(statement.altSpans());
        all.addAll(more);
        return new Statement(
                statement.id(),
                statement.speakers(),
                statement.sourceSpan(),
                statement.cue(),
                statement.content(),
                statement.quotation(),
                statement.via(),
                statement.addressee(),
                statement.polarity(),
                all,
                statement.confidence(),
                statement.rule());
    }
}
