package org.parley.compare.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parley.annotate.Token;
import org.parley.annotate.Token.Tag;
import org.parley.annotate.WordReader;
import org.parley.compare.words.Concepts.Concept;
import org.parley.compare.words.Terms.Kind;
import org.parley.compare.words.Terms.Term;
import org.parley.model.rule.RuleFile;

/** Reads what a short text speaks of. Built once, free to share between threads. */
public final class TermReader {
    private static final double NAME = 1.2;
    private static final int LONGEST_NAME = 5;
    private static final int LEAST_OF_PART = 2;

    private final Function<String, List<Token>> words;
    private final Stems stems;
    private final Concepts concepts;
    private final KnownNames names;
    private final Map<String, Double> plainWords;

    public TermReader(WordReader words) {
        this.words = words::read;
        this.stems = Stems.standard();
        this.concepts = Concepts.standard(stems);
        this.names = KnownNames.standard();
        this.plainWords = RuleFile.rows("/lexicon/plain-words.tsv").stream()
                .flatMap(row ->
                        row.list("words").stream().map(word -> Map.entry(word, Double.parseDouble(row.get("weight")))))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private TermReader(TermReader reader, Function<String, List<Token>> words) {
        this.words = words;
        this.stems = reader.stems;
        this.concepts = reader.concepts;
        this.names = reader.names;
        this.plainWords = reader.plainWords;
    }

    /** A reader for one thread that reads no text twice. */
    public TermReader remembering() {
        Map<String, List<Token>> read = new HashMap<>();
        return new TermReader(this, text -> read.computeIfAbsent(text, words));
    }

    /**
     * The terms of a text. Of phrases that begin at one place the longest counts.
     *
     * @param actors words, in small letters, of names that tell who acts and not what it is about
     */
    public Terms read(String text, Set<String> actors) {
        return terms(words.apply(text), actors);
    }

    /** The terms of a text whose tokens are known. */
    public Terms read(List<Token> tokens, Set<String> actors) {
        return terms(tokens, actors);
    }

    /** The tokens of a text. */
    public List<Token> tokens(String text) {
        return words.apply(text);
    }

    /**
     * The terms of each of the several things that a text says, as commas and conjunctions part them; none where it says one.
     *
     * @param clauses whether only clauses count as things said, not the items of a list of nouns
     */
    public List<Terms> parts(List<Token> text, Set<String> actors, boolean clauses) {
        List<Terms> parts = new ArrayList<>();
        List<Token> part = new ArrayList<>();
        for (Token token : text) {
            if (token.is(Tag.CCONJ) || token.text().equals(",") || token.text().equals(";")) {
                closePart(part, parts, actors, clauses);
            } else {
                part.add(token);
            }
        }
        closePart(part, parts, actors, clauses);
        return parts.size() > 1 ? List.copyOf(parts) : List.of();
    }

    private void closePart(List<Token> part, List<Terms> parts, Set<String> actors, boolean clauses) {
        Terms terms = terms(part, actors);
        boolean isClause = part.stream().anyMatch(token -> token.is(Tag.VERB, Tag.AUX));
        if (terms.own().size() >= LEAST_OF_PART && (isClause || !clauses)) {
            parts.add(terms);
            part.clear();
        }
    }

    private Terms terms(List<Token> all, Set<String> actors) {
        List<Token> tokens = all.stream()
                .filter(token -> !token.is(Tag.PUNCT, Tag.SYM) && !actors.contains(token.lower()))
                .toList();
        var found = new Terms(new TreeMap<>(), new TreeMap<>());
        int at = 0;
        while (at < tokens.size()) {
            at += step(tokens, at, found);
        }
        found.broader().keySet().removeAll(found.own().keySet());
        return found;
    }

    /** Takes the terms that begin at a token, and tells how many tokens they took. */
    private int step(List<Token> tokens, int at, Terms found) {
        Token first = tokens.get(at);
        int longest = first.capitalised() ? LONGEST_NAME : concepts.longestFrom(first.lemma());
        for (int length = Math.min(longest, tokens.size() - at); length > 0; length--) {
            List<Token> phrase = tokens.subList(at, at + length);
            if (name(phrase, found) || concept(phrase, found)) {
                return length;
            }
        }
        word(first, found.own());
        return 1;
    }

    private boolean name(List<Token> phrase, Terms found) {
        if (!phrase.getFirst().capitalised()) {
            return false;
        }
        Optional<String> name = names.of(phrase.stream().map(Token::lower).collect(Collectors.joining(" ")));
        name.ifPresent(actor -> found.own().put(new Term(Kind.actor, actor), 1.0));
        return name.isPresent();
    }

    private boolean concept(List<Token> phrase, Terms found) {
        Token first = phrase.getFirst();
        String text = phrase.stream().map(Token::lemma).collect(Collectors.joining(" "));
        List<Concept> meant = isName(first) || !tells(first) ? concepts.named(text) : concepts.of(text);
        for (Concept concept : meant) {
            double weight = concept.weight() / meant.size();
            found.own().merge(new Term(Kind.concept, concept.name()), weight, Math::max);
            concepts.broader(concept)
                    .forEach((broader, share) -> found.broader()
                            .merge(new Term(Kind.concept, broader.name()), broader.weight() * share, Math::max));
        }
        return !meant.isEmpty();
    }

    private void word(Token token, SortedMap<Term, Double> own) {
        if (token.tag() == Tag.NUM) {
            own.put(new Term(Kind.number, token.lower()), 1.0);
        } else if (tells(token)) {
            double weight = plainWords.getOrDefault(token.lemma(), isName(token) ? NAME : 1.0);
            if (weight > 0) {
                own.put(new Term(isName(token) ? Kind.name : Kind.word, stems.of(token.lemma())), weight);
            }
        }
    }

    private static boolean isName(Token token) {
        return token.capitalised() && (token.tag() == Tag.PROPN || token.start() > 0 && token.is(Tag.NOUN, Tag.ADJ));
    }

    private static boolean tells(Token token) {
        return token.is(Tag.NOUN, Tag.VERB, Tag.ADJ, Tag.PROPN, Tag.ADV);
    }
}
