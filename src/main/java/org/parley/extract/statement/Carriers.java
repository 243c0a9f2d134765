package org.parley.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.annotate.Range;
import org.parley.extract.statement.Voices.Voice;
import org.parley.model.DocumentKind;
import org.parley.model.Readout;
import org.parley.model.RuleFile;
import org.parley.model.Statement;

/** Tells what carried a statement: a readout, a social network, or nothing that the text names. */
final class Carriers {
    private static final Map<String, String> NETWORKS = networks();
    private static final List<String> VENUES = RuleFile.rows("/lexicon/venues.tsv").stream()
            .map(row -> row.get("venue"))
            .toList();

    private static final Set<String> WRITTEN = Set.of("write", "post");

    private final Papers papers;
    private final DocumentKind kind;

    Carriers(Papers papers, DocumentKind kind) {
        this.papers = papers;
        this.kind = kind;
    }

    private static Map<String, String> networks() {
        return RuleFile.rows("/gazetteer/social.tsv").stream()
                .flatMap(row -> Stream.concat(Stream.of(row.get("name")), row.list("names").stream())
                        .map(name -> Map.entry(name, row.get("name"))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a));
    }

    /**
     * Id of the readout, or name of the network, or null.
     *
     * @param before the statements of the passage so far
     */
    @Nullable
    String of(Attribution attribution, Voice voice, List<Statement> before) {
        if (kind == DocumentKind.readout) {
            return papers.first().map(Readout::id).orElse(null);
        }
        if (voice.readout() != null) {
            return voice.readout().id();
        }
        List<Range> own = ownWords(attribution);
        Optional<String> named = network(attribution.passage(), own)
                .or(() -> posted(attribution))
                .or(() -> paper(attribution.passage(), own, voice));
        return named.or(() -> isElsewhere(attribution.passage(), own) ? Optional.empty() : inherited(voice, before))
                .or(() -> voice.speakers().stream()
                        .flatMap(id -> papers.issuedBy(id).stream())
                        .map(Readout::id)
                        .findFirst())
                .orElse(null);
    }

    /** "Her Telegram post was short. The road, she wrote, was cut": what is written stands where the passage last said. */
    private static Optional<String> posted(Attribution attribution) {
        int from = attribution.hit().from();
        boolean written = WRITTEN.contains(attribution.hit().cue().expression());
        return written && from > 0 ? network(attribution.passage(), List.of(new Range(0, from))) : Optional.empty();
    }

    /** The reporter's words of the sentence: all but what is attributed. */
    private static List<Range> ownWords(Attribution attribution) {
        Passage passage = attribution.passage();
        int at = passage.sentenceStart(attribution.hit().from());
        int end = passage.sentenceEnd(attribution.hit().to() - 1);
        List<Range> own = new ArrayList<>();
        for (Attribution.Piece piece : attribution.content()) {
            if (piece.passage() == passage && piece.range().from() > at) {
                own.add(new Range(at, piece.range().from()));
            }
            at = piece.passage() == passage ? Math.max(at, piece.range().to()) : at;
        }
        if (end > at) {
            own.add(new Range(at, end));
        }
        return own;
    }

    private static Optional<String> network(Passage passage, List<Range> own) {
        for (Range range : own) {
            String words = passage.span(range.from(), range.to()).text();
            for (Map.Entry<String, String> entry : NETWORKS.entrySet()) {
                String name = entry.getKey();
                boolean found = name.length() > 2
                        ? words.contains(name)
                        : (words + " ").matches("(?s).*\\b(?:on|to|via) " + name + "[\\s,.:].*");
                if (found) {
                    return Optional.of(entry.getValue());
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> paper(Passage passage, List<Range> own, Voice voice) {
        for (Range range : own) {
            for (int at = range.from(); at < range.to(); at++) {
                if (WordClass.paper.has(passage.token(at).lemma()) && isCarrier(passage, at)) {
                    return papers.mentionedIn(passage.span(at, at + 1))
                            .or(() -> voice.speakers().stream()
                                    .flatMap(id -> papers.by(id).stream())
                                    .findFirst())
                            .map(Readout::id);
                }
            }
        }
        return Optional.empty();
    }

    /** "in a statement", "in its own readout". */
    private static boolean isCarrier(Passage passage, int noun) {
        for (int at = noun - 1; at >= Math.max(0, noun - 5); at--) {
            if (passage.word(at).matches("in|through|via")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isElsewhere(Passage passage, List<Range> own) {
        return own.stream()
                .map(range -> passage.span(range.from(), range.to()).text().toLowerCase(Locale.ROOT))
                .anyMatch(words -> VENUES.stream().anyMatch(words::contains));
    }

    private static Optional<String> inherited(Voice voice, List<Statement> before) {
        for (Statement statement : before.reversed()) {
            if (statement.speakers().equals(voice.speakers())) {
                return Optional.ofNullable(statement.via());
            }
        }
        return Optional.empty();
    }
}
