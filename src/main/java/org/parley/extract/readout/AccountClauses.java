package org.parley.extract.readout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.annotate.Phrase;
import org.parley.annotate.Token.Tag;
import org.parley.annotate.parse.Relation;
import org.parley.annotate.parse.Tree;
import org.parley.extract.actor.cast.Cast;
import org.parley.extract.event.Participants;
import org.parley.extract.gazetteer.Words;

/** Who speaks in an account, or gives it out, by the clause it stands in. */
final class AccountClauses {
    private static final int CLIMB = 3;

    private final Words words;
    private final Cast cast;
    private final Participants participants;
    private final Tree tree;

    AccountClauses(Words words, Cast cast) {
        this.words = words;
        this.cast = cast;
        this.participants = new Participants(words, cast, 0);
        this.tree = words.sentence().tree();
    }

    /** "the Kremlin said in a statement", "In a statement on Monday the Kremlin said". */
    List<String> speaker(Phrase phrase) {
        Optional<Integer> verb = verb(phrase.head());
        if (verb.isPresent()) {
            List<String> subject = subject(verb.get());
            if (!subject.isEmpty()) {
                return subject;
            }
        }
        boolean opens = phrase.from() <= 2 || words.is(phrase.from() - 2, Tag.PUNCT);
        List<String> behind = opens ? behind(phrase.to()) : List.of();
        return behind.isEmpty() ? participants.subject(phrase.from() - 1) : behind;
    }

    /** "the Kremlin published a statement". */
    List<String> giver(Phrase phrase, AccountNouns nouns) {
        return verb(phrase.head())
                .filter(verb -> tree.relation(phrase.head()) == Relation.OBJ)
                .filter(verb -> AccountNouns.gives(words.token(verb).lemma()) && !nouns.neverHappened(verb))
                .map(this::subject)
                .orElse(List.of());
    }

    private Optional<Integer> verb(int noun) {
        return tree.head(noun).filter(head -> words.is(head, Tag.VERB));
    }

    private List<String> subject(int verb) {
        int at = verb;
        for (int step = 0; step < CLIMB; step++) {
            List<String> named = subjectOf(at);
            if (!named.isEmpty()) {
                return named;
            }
            Optional<Integer> above = tree.head(at).filter(head -> words.is(head, Tag.VERB));
            if (above.isEmpty()) {
                return List.of();
            }
            at = above.get();
        }
        return List.of();
    }

    /** The subject of one verb; a past tense right behind a noun may pass for a participle that adds to it. */
    private List<String> subjectOf(int verb) {
        List<Integer> subjects = new ArrayList<>(tree.children(verb, Relation.NSUBJ, Relation.NSUBJ_PASS));
        if (tree.relation(verb) == Relation.ACL) {
            tree.head(verb).filter(noun -> noun == verb - 1).ifPresent(subjects::add);
        }
        return subjects.stream()
                .map(subject -> named(subject, verb))
                .filter(ids -> !ids.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** Whom a subject names, or else whoever is named between it and its verb: "a spokesman for the ministry". */
    private List<String> named(int subject, int verb) {
        List<String> ids = words.sentence()
                .phraseAt(subject)
                .filter(phrase -> phrase.kind() == Phrase.Kind.NOUN)
                .map(phrase -> cast.resolve(words.sentence(), phrase))
                .orElse(List.of());
        return ids.isEmpty() && subject < verb
                ? cast.at(words.start(subject), words.end(verb)).stream()
                        .limit(1)
                        .toList()
                : ids;
    }

    /** Who is named first behind an opening phrase and is no owner of something, nor governed by a preposition. */
    private List<String> behind(int from) {
        return cast.mentionsIn(words.start(from), words.end(words.size())).stream()
                .filter(mention -> !words.isPossessive(words.sentence().tokenAt(mention.end())))
                .filter(mention -> !isGoverned(words.sentence().tokenAt(mention.start())))
                .map(Cast.Mention::actor)
                .limit(1)
                .toList();
    }

    private boolean isGoverned(int at) {
        int before = at - 1;
        while (words.is(before, Tag.DET, Tag.ADJ)) {
            before--;
        }
        return words.is(before, Tag.ADP);
    }
}
