package org.parley.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.annotate.Range;
import org.parley.annotate.Token.Tag;
import org.parley.extract.statement.Voices.Voice;
import org.parley.extract.statement.cue.CueLexicon;
import org.parley.extract.statement.passage.Passage;
import org.parley.extract.statement.passage.WordClass;
import org.parley.model.annotation.Readout;
import org.parley.model.annotation.Statement;
import org.parley.model.rule.RuleFile;
import org.parley.model.text.DocumentKind;

/** Tells what carried a statement: a readout, a social network, or nothing that the text names. */
final class Carriers {
    private static final Map<String, String> NETWORKS = networks();
    private static final List<String> VENUES = RuleFile.rows("/lexicon/venues.tsv").stream()
            .map(row -> row.get("venue"))
            .toList();

    private static final Pattern FULL_STOP = Pattern.compile("\\.$");

    /** In words. */
    private static final int LONGEST_NAME = 4;

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
        Optional<String> named = network(attribution, own).or(() -> paper(attribution.passage(), own, voice));
        return named.or(() -> written(attribution))
                .or(() -> isElsewhere(attribution.passage(), own) ? Optional.empty() : inherited(voice, before))
                .or(() -> voice.speakers().stream()
                        .flatMap(id ->
                                papers.issuedNear(id, attribution.passage().span(0, 1)).stream())
                        .map(Readout::id)
                        .findFirst())
                .orElse(null);
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

    /** The network named next to the cue: no other verb stands between them. */
    private static Optional<String> network(Attribution attribution, List<Range> own) {
        Passage passage = attribution.passage();
        for (Range range : own) {
            for (int at = range.from(); at < range.to(); at++) {
                Optional<String> network = network(passage, at, range.to());
                if (network.isPresent() && !verbBetween(passage, attribution.hit(), at)) {
                    return network;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> network(Passage passage, int at, int limit) {
        for (int to = Math.min(limit, at + LONGEST_NAME); to > at; to--) {
            String name =
                    NETWORKS.get(FULL_STOP.matcher(passage.span(at, to).text()).replaceFirst(""));
            boolean letter = to - at == 1 && name != null && name.length() < 3;
            if (name != null && (!letter || passage.word(at - 1).matches("on|to|via"))) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    /** "He wrote": on the network that the paragraph named last; "it read": in the account it named last. */
    private Optional<String> written(Attribution attribution) {
        Passage passage = attribution.passage();
        String cue = passage.token(attribution.hit().from()).lemma();
        if (cue.equals("read")) {
            return papers.lastIn(passage.span(0, attribution.hit().from() + 1)).map(Readout::id);
        }
        return !cue.equals("write") && !cue.equals("post")
                ? Optional.empty()
                : IntStream.range(0, attribution.hit().from())
                        .boxed()
                        .flatMap(at -> network(passage, at, attribution.hit().from()).stream())
                        .reduce((first, second) -> second);
    }

    private static boolean verbBetween(Passage passage, CueLexicon.Hit cue, int at) {
        int from = at < cue.from() ? at : cue.to();
        int to = at < cue.from() ? cue.from() : at;
        return IntStream.range(from, to)
                .anyMatch(i -> passage.is(i, Tag.VERB)
                        && !passage.word(i).endsWith("ing")
                        && !passage.quotes().covers(i));
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
