package org.parley.extract.actor.cast;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.parley.annotate.Phrase;
import org.parley.annotate.Sentence;
import org.parley.annotate.Token;
import org.parley.extract.actor.office.Titles;
import org.parley.model.annotation.Actor;
import org.parley.model.vocabulary.ActorType;

/**
 * Finds whom a pronoun stands for. The subject of the pronoun's own sentence comes first, then the subjects of the
 * sentences before it, then whoever was named last; who does not agree with the pronoun is passed over, and so is who is
 * named only in the words of a quotation: "I met the envoy," she said.
 */
final class Antecedents {
    private static final int SENTENCES_BACK = 4;

    private final Cast cast;
    private final List<Sentence> sentences;
    private final BitSet quoted;

    Antecedents(Cast cast) {
        this.cast = cast;
        this.sentences = cast.analysis().sentences();
        this.quoted = quoted(sentences);
    }

    /** The characters between quotation marks; a quotation ends with its paragraph at the latest. */
    private static BitSet quoted(List<Sentence> sentences) {
        var inside = new BitSet();
        int open = -1;
        int paragraph = -1;
        for (Sentence sentence : sentences) {
            open = sentence.block().span().start() == paragraph ? open : -1;
            paragraph = sentence.block().span().start();
            for (Token token : sentence.tokens()) {
                boolean mark = token.text().equals("\"");
                if (open >= 0
                        && (mark || token.text().equals("”") || token.text().equals("''"))) {
                    inside.set(open, token.start());
                    open = -1;
                } else if (mark || token.text().equals("“") || token.text().equals("``")) {
                    open = token.end();
                }
            }
        }
        return inside;
    }

    /** Id of the one whom "he", "she" or "it" stands for. */
    Optional<String> of(String pronoun, Sentence sentence, Token token) {
        int at = sentences.indexOf(sentence);
        for (int back = 0; back <= SENTENCES_BACK && at - back >= 0; back++) {
            Sentence here = sentences.get(at - back);
            if (!here.block().tells() || (back > 0 && here.block().copyOf() != null)) {
                continue;
            }
            Optional<String> found = in(here, pronoun, token.start());
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<String> in(Sentence sentence, String pronoun, int at) {
        int before = Math.min(at, sentence.end());
        List<Cast.Mention> fitting = cast.mentionsIn(sentence.start(), before).stream()
                .filter(mention -> agrees(mention, pronoun))
                .filter(mention -> quoted.get(at) || !quoted.get(mention.start()))
                .toList();
        Optional<Cast.Mention> subject =
                fitting.stream().filter(mention -> isSubject(sentence, mention)).findFirst();
        return subject.or(() -> fitting.stream().reduce((first, second) -> second))
                .map(Cast.Mention::actor);
    }

    private boolean agrees(Cast.Mention mention, String pronoun) {
        Actor actor = cast.byId(mention.actor()).orElseThrow();
        boolean person = actor.type() == ActorType.Person;
        return pronoun.equals("it")
                ? !person
                : person && Titles.STANDARD.genderOf(actor).allows(pronoun);
    }

    /** A mention right before a verb, or parted from it by an apposition. */
    private static boolean isSubject(Sentence sentence, Cast.Mention mention) {
        int next = sentence.tokenAt(mention.end());
        if (next < sentence.tokens().size() && sentence.token(next).text().equals(",")) {
            int close = next + 1;
            while (close < sentence.tokens().size()
                    && !sentence.token(close).text().equals(",")) {
                close++;
            }
            next = close + 1;
        }
        return next < sentence.tokens().size()
                && sentence.phraseAt(next)
                        .map(phrase -> phrase.kind() == Phrase.Kind.VERB)
                        .orElse(false);
    }
}
