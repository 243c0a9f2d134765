package org.parley.extract.event;

import java.util.Optional;
import java.util.Set;
import org.parley.annotate.Phrase;
import org.parley.annotate.Token.Tag;
import org.parley.extract.gazetteer.Words;

/** Tells what is only planned, wished for or denied from what took place. */
final class Plans {
    private static final Set<String> NEGATIONS = Set.of("not", "n't", "never", "nobody", "neither", "nor", "without");
    private static final Set<String> LINKS = Set.of("for", "of", "on", "to", "about");

    private final Words words;

    Plans(Words words) {
        this.words = words;
    }

    /** Whether a verb phrase says what may come, or what did not. */
    boolean isModal(Phrase verb) {
        for (int at = verb.from(); at < verb.to(); at++) {
            boolean modal = words.is(at, Tag.AUX) && Modals.isOne(words.lower(at));
            if (modal || (at < verb.head() && words.lower(at).equals("to"))) {
                return true;
            }
        }
        return words.lower(verb.from() - 1).equals("to");
    }

    boolean isDenied(Phrase verb) {
        for (int at = Math.max(0, verb.from() - 2); at < verb.to(); at++) {
            if (NEGATIONS.contains(words.lower(at))) {
                return true;
            }
        }
        return false;
    }

    /** "did not rule out meeting them": no event yet; "after meeting them" is one. */
    boolean isGerund(Phrase verb) {
        return verb.from() == verb.head()
                && words.lower(verb.head()).endsWith("ing")
                && !TakingPart.duringIt(words.lower(verb.from() - 1))
                && !words.lower(verb.from() - 1).equals(",");
    }

    /** Whether an event's phrase says that it is none, whatever day stands beside it: "a proposal for a meeting". */
    boolean isWish(Phrase phrase, int start) {
        if (words.lower(start).equals("no") || words.lower(start).equals("any")) {
            return true;
        }
        Optional<Phrase> verb = verbBefore(start);
        boolean wished = verb.filter(
                        each -> Modals.makePlan(words.token(each.head()).lemma()) || isDenied(each))
                .isPresent();
        int noun = start - 2;
        boolean wish = LINKS.contains(words.lower(start - 1))
                && words.is(noun, Tag.NOUN, Tag.PROPN, Tag.ADJ)
                && TakingPart.isWish(words.token(noun).lemma());
        return wished || wish || words.lower(start - 1).equals("without");
    }

    /** Whether an event's phrase speaks of what may come: "would hold talks", "another meeting", "talks will be held". */
    boolean isOpen(Phrase phrase, int start, boolean summit) {
        if (summit) {
            return verbBefore(start).filter(this::isModal).isPresent();
        }
        for (int at = Math.max(0, start - 1); at < phrase.to(); at++) {
            if (TakingPart.isOpen(words.lower(at))) {
                return true;
            }
        }
        for (int at = phrase.to(); at < Math.min(words.size(), phrase.to() + 8) && !words.inVerbPhrase(at); at++) {
            if (words.lower(at).equals("next") || words.lower(at).equals("coming")) {
                return true;
            }
        }
        Optional<Phrase> behind = words.sentence().phrases().stream()
                .filter(other -> other.kind() == Phrase.Kind.VERB && other.from() >= phrase.to())
                .findFirst()
                .filter(verb -> verb.from() - phrase.to() <= 8);
        return verbBefore(start).filter(this::isModal).isPresent()
                || behind.filter(this::isModal).isPresent();
    }

    private Optional<Phrase> verbBefore(int start) {
        return words.sentence().phrases().stream()
                .filter(other -> other.kind() == Phrase.Kind.VERB && other.to() <= start)
                .reduce((first, second) -> second)
                .filter(verb -> start - verb.to() <= 2);
    }
}
