package org.parley.extract.statement;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parley.annotate.Analysis;
import org.parley.extract.actor.cast.Cast;
import org.parley.model.annotation.Readout;
import org.parley.model.text.Block;
import org.parley.model.text.Span;

/** The readouts of a document, and which of them given words mean. */
final class Papers {
    private final Analysis analysis;
    private final Cast cast;
    private final List<Readout> readouts;

    Papers(Analysis analysis, Cast cast, List<Readout> readouts) {
        this.analysis = analysis;
        this.cast = cast;
        this.readouts = List.copyOf(readouts);
    }

    /** The readout a stretch of text names, or the one last named before it that one of the given actors issued. */
    Optional<Readout> named(Span words, List<String> issuers) {
        Optional<Readout> here = mentionedIn(words);
        if (here.isPresent() || !issuers.isEmpty()) {
            return here.or(() -> issuers.stream().flatMap(id -> by(id).stream()).findFirst());
        }
        return readouts.stream()
                .filter(readout -> lastBefore(readout, words.start()) >= 0)
                .max(Comparator.comparingInt(readout -> lastBefore(readout, words.start())));
    }

    Optional<Readout> mentionedIn(Span words) {
        return readouts.stream()
                .filter(readout -> readout.mentions().stream().anyMatch(words::overlaps))
                .findFirst();
    }

    private static int lastBefore(Readout readout, int end) {
        return readout.mentions().stream()
                .filter(mention -> mention.start() < end)
                .mapToInt(Span::start)
                .max()
                .orElse(-1);
    }

    /** The readout an actor gave out itself. */
    Optional<Readout> issuedBy(String actor) {
        return readouts.stream()
                .filter(readout -> readout.issuer().equals(actor))
                .findFirst();
    }

    /** The readout an actor gave out itself, if the text cites it in a paragraph or in one next to it. */
    Optional<Readout> issuedNear(String actor, Span place) {
        return issuedBy(actor)
                .filter(readout -> readout.mentions().stream()
                        .anyMatch(mention -> Math.abs(paragraph(mention) - paragraph(place)) <= 1));
    }

    /** The readout that a stretch of text names last. */
    Optional<Readout> lastIn(Span words) {
        return readouts.stream()
                .filter(readout -> lastBefore(readout, words.end()) >= words.start())
                .max(Comparator.comparingInt(readout -> lastBefore(readout, words.end())));
    }

    private int paragraph(Span place) {
        List<Block> blocks = analysis.document().blocks();
        return IntStream.range(0, blocks.size())
                .filter(i -> blocks.get(i).span().overlaps(place))
                .findFirst()
                .orElse(-1);
    }

    /** The readout an actor gave out, or the body or state it serves. */
    Optional<Readout> by(String actor) {
        return issuedBy(actor)
                .or(() -> readouts.stream()
                        .filter(readout -> sameState(readout.issuer(), actor))
                        .findFirst());
    }

    private boolean sameState(String one, String other) {
        Optional<String> state = cast.stateOf(one);
        return state.isPresent() && state.equals(cast.stateOf(other));
    }

    /** Those in whose name a joint document speaks. */
    List<String> signatories() {
        return readouts.isEmpty() ? cast.principals() : List.of();
    }

    Optional<Readout> first() {
        return readouts.stream().findFirst();
    }

    Span span(int start, int end) {
        return analysis.span(start, end);
    }
}
