package org.parley.extract.actor;

import java.util.List;
import java.util.Optional;
import org.parley.annotate.Phrase;
import org.parley.annotate.Sentence;
import org.parley.annotate.Token;
import org.parley.model.Actor;
import org.parley.model.ActorType;

/**
 * Finds whom a pronoun stands for. The subject of the pronoun's own sentence comes first, then the subjects of the
 * sentences before it, then whoever was named last; who does not agree with the pronoun is passed over.
 */
final class Antecedents {
    private static final int SENTENCES_BACK = 4;

    private final Cast cast;
    private final List<Sentence> sentences;

    Antecedents(Cast cast) {
        this.cast = cast;
        this.sentences = cast.analysis().sentences();
    }

    /** Id of the one whom "he", "she" or "it" stands for. */
    Optional<String> of(String pronoun, Sentence sentence, Token token) {
        int at = sentences.indexOf(sentence);
        for (int back = 0; back <= SENTENCES_BACK && at - back >= 0; back++) {
            Sentence here = sentences.get(at - back);
            if (!here.block().tells() || (back > 0 && here.block().copyOf() != null)) {
                continue;
            }
            Optional<String> found = in(here, pronoun, Math.min(token.start(), here.end()));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<String> in(Sentence sentence, String pronoun, int before) {
        List<Cast.Mention> fitting = cast.mentionsIn(sentence.start(), before).stream()
                .filter(mention -> agrees(mention, pronoun))
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
