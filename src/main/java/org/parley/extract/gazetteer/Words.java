package org.parley.extract.gazetteer;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.annotate.Phrase;
import org.parley.annotate.Sentence;
import org.parley.annotate.Token;
import org.parley.annotate.Token.Tag;
import org.parley.extract.gazetteer.Gazetteer.Reading;
import org.parley.model.rule.RuleFile;

/** The tokens of one sentence, asked the way names are looked for. */
public record Words(Sentence sentence, Surroundings surroundings) {
    private static final Set<String> PARTICLES = RuleFile.rows("/lexicon/particles.tsv").stream()
            .map(row -> row.get("particle"))
            .collect(Collectors.toUnmodifiableSet());

    public Words(Sentence sentence, String text) {
        this(sentence, new Surroundings(text));
    }

    /** What the gazetteer reads in a run of tokens. */
    public record Known(List<Reading> readings, int from, int to) {
        public Optional<Reading> as(Gazetteer.Sense... senses) {
            for (Gazetteer.Sense sense : senses) {
                for (Reading reading : readings) {
                    if (reading.sense() == sense) {
                        return Optional.of(reading);
                    }
                }
            }
            return Optional.empty();
        }
    }

    /** The whole document. */
    public String text() {
        return surroundings.text();
    }

    public int size() {
        return sentence.tokens().size();
    }

    public boolean has(int index) {
        return index >= 0 && index < size();
    }

    public Token token(int index) {
        return sentence.token(index);
    }

    /** The token's text in small letters, empty beyond the sentence. */
    public String lower(int index) {
        return has(index) ? token(index).lower() : "";
    }

    public int start(int index) {
        return token(index).start();
    }

    public int end(int to) {
        return token(to - 1).end();
    }

    public String characters(int from, int to) {
        return text().substring(start(from), end(to));
    }

    public boolean is(int index, Tag... tags) {
        return has(index) && token(index).is(tags);
    }

    public boolean capitalised(int index) {
        return has(index) && token(index).capitalised();
    }

    public boolean isPossessive(int index) {
        return has(index) && token(index).is(Tag.PART) && token(index).text().startsWith("'");
    }

    /** A small word that links the parts of a name: "bin", "van". */
    public boolean isParticle(int index) {
        return PARTICLES.contains(lower(index)) && has(index) && !token(index).is(Tag.PUNCT);
    }

    public boolean isHyphen(int index) {
        String mark = lower(index);
        return mark.equals("-") || mark.equals("‑") || mark.equals("–");
    }

    /** Whether a token sticks to the one before it. */
    public boolean sticks(int index) {
        return has(index)
                && has(index - 1)
                && token(index).start() == token(index - 1).end();
    }

    public boolean inVerbPhrase(int index) {
        return has(index)
                && sentence.phraseAt(index)
                        .map(phrase -> phrase.kind() == Phrase.Kind.VERB)
                        .orElse(false);
    }

    /** Whether nearly every word begins with a capital and no full stop ends the line, as in headlines. */
    public boolean titleCase() {
        if (lower(size() - 1).equals(".")) {
            return false;
        }
        List<Token> long4 = sentence.tokens().stream()
                .filter(token -> token.text().length() > 3
                        && Character.isLetter(token.text().codePointAt(0)))
                .toList();
        long capitals = long4.stream().filter(Token::capitalised).count();
        return long4.size() > 3 && capitals * 10 >= long4.size() * 8;
    }

    /** The longest run of tokens from here on that the gazetteer reads. */
    public Optional<Known> known(int from) {
        if (!has(from)) {
            return Optional.empty();
        }
        int limit = start(from) + Gazetteer.STANDARD.longestFrom(token(from).text()) + 4;
        int to = from;
        while (to < size() && token(to).end() <= limit) {
            to++;
        }
        for (; to > from; to--) {
            List<Reading> readings = Gazetteer.STANDARD.read(characters(from, to), surroundings);
            if (!readings.isEmpty()) {
                return Optional.of(new Known(readings, from, to));
            }
        }
        return Optional.empty();
    }
}
