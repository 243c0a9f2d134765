package org.parley.extract.statement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.annotate.Analysis;
import org.parley.annotate.Range;
import org.parley.extract.actor.cast.Cast;
import org.parley.extract.statement.Attribution.Piece;
import org.parley.extract.statement.Voices.Voice;
import org.parley.extract.statement.cue.Cue;
import org.parley.extract.statement.cue.CueLexicon;
import org.parley.extract.statement.passage.Passage;
import org.parley.extract.statement.passage.Quotes;
import org.parley.model.annotation.Event;
import org.parley.model.annotation.Readout;
import org.parley.model.annotation.Statement;
import org.parley.model.text.DocumentKind;
import org.parley.model.text.Span;
import org.parley.model.vocabulary.Polarity;
import org.parley.model.vocabulary.Quotation;

/** Finds what a document says that somebody said: every cue of the lexicon with its source and content. */
public final class Statements {
    private final CueLexicon lexicon;

    public Statements() {
        this.lexicon = CueLexicon.STANDARD;
    }

    /** The statements of a document, in the order of their cues; what repeats another is one of its alternative spans. */
    public List<Statement> in(
            Analysis analysis, Cast cast, List<Event> events, List<Readout> readouts, DocumentKind kind) {
        var papers = new Papers(analysis, cast, readouts);
        var voices = new Voices(cast, papers);
        var carriers = new Carriers(papers, kind);
        List<Statement> statements = new ArrayList<>();
        Passage passage = null;
        int first = 0;
        for (Attribution attribution : attributions(analysis)) {
            if (attribution.passage() != passage) {
                passage = attribution.passage();
                first = statements.size();
            }
            Voice voice = voices.of(passage, attribution.source());
            if (!isSource(attribution, voice, cast, kind)) {
                continue;
            }
            String via = carriers.of(attribution, voice, statements.subList(first, statements.size()));
            statements.add(statement("s" + (statements.size() + 1), attribution, voice, via, voices));
        }
        return Repeats.merged(analysis, statements);
    }

    /** Not the reporter who asks, and before a headline's colon nobody but a person. */
    private static boolean isSource(Attribution attribution, Voice voice, Cast cast, DocumentKind kind) {
        Range source = attribution.source();
        boolean author = source != null
                && source.to() - source.from() == 1
                && attribution.passage().word(source.from()).equals("i");
        boolean person =
                !voice.speakers().isEmpty() && voice.speakers().stream().allMatch(cast::isPerson);
        return attribution.hit().cue().source() == Cue.Source.heading
                ? person
                : !author || kind == DocumentKind.readout;
    }

    private List<Attribution> attributions(Analysis analysis) {
        List<Passage> passages = Passage.of(analysis);
        List<Attribution> found = new ArrayList<>();
        for (int i = 0; i < passages.size(); i++) {
            found.addAll(Attributions.in(passages.get(i), items(passages, i + 1), lexicon));
        }
        return QuoteRuns.joined(passages, found);
    }

    /** The list items, or the quotation, that follow a passage. */
    private static List<Passage> items(List<Passage> passages, int from) {
        int to = from;
        while (to < passages.size() && passages.get(to).isItem()) {
            to++;
        }
        boolean quoteFollows = to == from
                && from < passages.size()
                && passages.get(from).quotes().opensAt(0);
        return passages.subList(from, quoteFollows ? from + 1 : to);
    }

    private static Statement statement(
            String id, Attribution attribution, Voice voice, @Nullable String via, Voices voices) {
        Passage passage = attribution.passage();
        Cue cue = attribution.hit().cue();
        List<Span> content = attribution.content().stream()
                .map(piece ->
                        piece.passage().span(piece.range().from(), piece.range().to()))
                .toList();
        return new Statement(
                id,
                voice.speakers(),
                voice.span(),
                cue.source() == Cue.Source.heading
                        ? null
                        : passage.span(
                                attribution.hit().from(), attribution.hit().to()),
                content,
                quotation(attribution),
                via,
                voices.addressed(passage, attribution.addressee(), voice.speakers()),
                cue.polarity() == Polarity.negative && attribution.frame() != Cue.Frame.as ? Polarity.negative : null,
                List.of(),
                Certainty.of(attribution, voice),
                "cue %s, %s"
                        .formatted(cue.expression(), attribution.frame().name().replace('_', ' ')));
    }

    private static Quotation quotation(Attribution attribution) {
        boolean any = attribution.content().stream().anyMatch(Statements::holdsQuote);
        boolean clause = switch (attribution.frame()) {
            case clause, whom_clause, whole, that, list -> true;
            default -> false;
        };
        if (clause && attribution.content().stream().allMatch(Statements::isQuote)) {
            return Quotation.direct;
        }
        return any ? Quotation.mixed : Quotation.indirect;
    }

    private static boolean isQuote(Piece piece) {
        Quotes quotes = piece.passage().quotes();
        return quotes.opensAt(piece.range().from())
                && quotes.closeOf(piece.range().from()) >= piece.range().to() - 1;
    }

    private static boolean holdsQuote(Piece piece) {
        for (int at = piece.range().from(); at < piece.range().to(); at++) {
            if (piece.passage().quotes().covers(at)) {
                return true;
            }
        }
        return false;
    }
}
