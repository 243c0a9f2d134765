package org.parley.compare.words;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.parley.annotate.Token;
import org.parley.annotate.Token.Tag;
import org.parley.annotate.WordReader;
import org.parley.compare.words.Concepts.Concept;
import org.parley.compare.words.Terms.Kind;
import org.parley.compare.words.Terms.Term;
import org.parley.model.RuleFile;

/** Reads what a short text speaks of. Built once, free to share between threads. */
public final class TermReader {
    private static final double NAME = 1.2;

    private final WordReader words = WordReader.standard();
    private final Stems stems = Stems.standard();
    private final Concepts concepts = Concepts.standard(stems);
    private final States states = States.standard();
    private final Map<String, Double> plainWords = RuleFile.rows("/lexicon/plain-words.tsv").stream()
            .flatMap(row -> row.list("words").stream()
                    .map(word -> Map.entry(word, Double.parseDouble(row.get("weight")))))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    /** The terms of a text. Of phrases that begin at one place the longest counts. */
    public Terms read(String text) {
        List<Token> tokens = words.read(text).stream()
                .filter(token -> !token.is(Tag.PUNCT, Tag.SYM))
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
        for (int length = Math.min(Concepts.LONGEST, tokens.size() - at); length > 0; length--) {
            List<Token> phrase = tokens.subList(at, at + length);
            if (state(phrase, found) || concept(phrase, found)) {
                return length;
            }
        }
        word(tokens.get(at), found.own());
        return 1;
    }

    private boolean state(List<Token> phrase, Terms found) {
        if (!phrase.getFirst().capitalised()) {
            return false;
        }
        String text = phrase.stream().map(Token::lower).collect(Collectors.joining(" "));
        states.named(text).ifPresent(state -> found.own().put(new Term(Kind.state, state), 1.0));
        return states.named(text).isPresent();
    }

    private boolean concept(List<Token> phrase, Terms found) {
        Token first = phrase.getFirst();
        if (phrase.size() == 1 && (isName(first) || !tells(first))) {
            return false;
        }
        String text = phrase.stream().map(Token::lemma).collect(Collectors.joining(" "));
        List<Concept> meant = concepts.of(text);
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
        return token.tag() == Tag.PROPN;
    }

    private static boolean tells(Token token) {
        return token.is(Tag.NOUN, Tag.VERB, Tag.ADJ, Tag.PROPN, Tag.ADV);
    }
}
