package org.parley.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.annotate.Range;
import org.parley.annotate.Token.Tag;
import org.parley.extract.actor.cast.Cast;
import org.parley.extract.statement.passage.Passage;
import org.parley.extract.statement.passage.WordClass;
import org.parley.model.annotation.Readout;
import org.parley.model.rule.RuleFile;
import org.parley.model.text.Span;

/** Tells who the words that name a source denote: actors, the issuer of a paper, or nobody the text names. */
final class Voices {

    private static final Set<String> PRONOUNS = RuleFile.rows("/lexicon/pronouns.tsv").stream()
            .map(row -> row.get("pronoun"))
            .collect(Collectors.toUnmodifiableSet());

    /**
     * Who speaks.
     *
     * @param speakers ids of actors; empty where the source has no name
     * @param span the words that name the source; null for pronouns
     * @param readout the paper that speaks for its issuer, where the source is one
     */
    record Voice(
            List<String> speakers,
            @Nullable Span span,
            @Nullable Readout readout) {
        static final Voice NOBODY = new Voice(List.of(), null, null);
    }

    private final Cast cast;
    private final Papers papers;

    Voices(Cast cast, Papers papers) {
        this.cast = cast;
        this.papers = papers;
    }

    Voice of(Passage passage, @Nullable Range words) {
        if (words == null) {
            return Voice.NOBODY;
        }
        if (words.to() - words.from() == 1 && passage.word(words.from()).equals("i")) {
            return new Voice(papers.first().map(Readout::issuer).stream().toList(), null, null);
        }
        if (words.to() - words.from() == 1 && isPronoun(passage, words.from())) {
            return new Voice(resolve(passage, words), null, null);
        }
        Range bare = withoutDeterminer(passage, words);
        Range head = untilPreposition(passage, bare);
        if (WordClass.paper.has(passage.token(head.to() - 1).lemma())) {
            return paper(passage, bare, words);
        }
        return named(passage, bare, head);
    }

    /** A name the tagger takes for a pronoun has a capital letter and is none of the known ones. */
    private static boolean isPronoun(Passage passage, int at) {
        boolean known = PRONOUNS.contains(passage.word(at));
        return known || (passage.is(at, Tag.PRON) && !passage.token(at).capitalised());
    }

    private Voice paper(Passage passage, Range bare, Range words) {
        Span span = passage.span(bare.from(), bare.to());
        List<String> inside = cast.at(
                passage.token(words.from()).start(),
                passage.token(words.to() - 1).end());
        Optional<Readout> readout = papers.named(span, inside);
        List<String> speakers = readout.map(found -> List.of(found.issuer()))
                .orElse(inside.isEmpty() ? papers.signatories() : List.of(inside.getLast()));
        return new Voice(speakers, span, readout.orElse(null));
    }

    private Voice named(Passage passage, Range bare, Range head) {
        List<String> whole = resolve(passage, bare);
        boolean headOnly = head.to() < bare.to();
        List<String> speakers = whole;
        if (headOnly && !headIsNamed(passage, bare, head)) {
            boolean office = WordClass.office.has(passage.token(head.to() - 1).lemma());
            boolean person = !whole.isEmpty() && whole.stream().allMatch(cast::isPerson);
            boolean joined = passage.is(head.to(), Tag.CCONJ);
            speakers = joined || (office && person && passage.word(head.to()).equals("of"))
                    ? whole
                    : resolve(passage, head);
        }
        return new Voice(speakers, span(passage, bare, speakers), null);
    }

    /** Whether one mention reaches from the head into what the preposition adds: "[Ministry of Trade]". */
    private boolean headIsNamed(Passage passage, Range bare, Range head) {
        int headStart = passage.token(head.to() - 1).start();
        int headEnd = passage.token(head.to() - 1).end();
        return cast
                .mentionsIn(
                        passage.token(bare.from()).start(),
                        passage.token(bare.to() - 1).end())
                .stream()
                .anyMatch(mention -> mention.start() <= headStart && headEnd < mention.end());
    }

    /** The mention of the one speaker, or the whole noun phrase. */
    private Span span(Passage passage, Range bare, List<String> speakers) {
        int start = passage.token(bare.from()).start();
        int end = passage.token(bare.to() - 1).end();
        if (speakers.size() == 1) {
            for (Cast.Mention mention : cast.mentionsIn(start, end).reversed()) {
                if (mention.actor().equals(speakers.getFirst())) {
                    return papers.span(mention.start(), mention.end());
                }
            }
        }
        return passage.span(bare.from(), bare.to());
    }

    private List<String> resolve(Passage passage, Range words) {
        return cast.resolve(
                passage.token(words.from()).start(),
                passage.token(words.to() - 1).end());
    }

    /** Ids of those whom the words naming an addressee denote; a pronoun is not the speaker's own. */
    List<String> addressed(Passage passage, @Nullable Range words, List<String> speakers) {
        if (words == null) {
            return List.of();
        }
        List<String> denoted = of(passage, words).speakers();
        if (!denoted.isEmpty() && speakers.containsAll(denoted)) {
            List<String> others = new ArrayList<>(cast.principals(cast.isPerson(denoted.getFirst())));
            others.removeAll(denoted);
            return others.size() == 1 ? others : List.of();
        }
        return denoted;
    }

    /** Without articles, possessives and forms of address at its beginning. */
    private static Range withoutDeterminer(Passage passage, Range words) {
        int from = words.from();
        while (from < words.to() - 1 && WordClass.leading.has(passage.word(from))) {
            from++;
        }
        return new Range(from, words.to());
    }

    /** The noun phrase before the first preposition or conjunction. */
    private static Range untilPreposition(Passage passage, Range words) {
        for (int at = words.from() + 1; at < words.to(); at++) {
            if (passage.is(at, Tag.ADP, Tag.CCONJ, Tag.SCONJ)
                    || passage.word(at).equals(",")) {
                return new Range(words.from(), at);
            }
        }
        return words;
    }
}
