package org.parley.extract.actor.cast;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.annotate.Sentence;
import org.parley.annotate.Token;
import org.parley.annotate.Token.Tag;
import org.parley.model.vocabulary.ActorType;

/**
 * Finds whom "the two ministers", "both countries" and "they" stand for: the nearest sentence that brings two together
 * decides, joined by "and" or as the only two of their kind; else those whom the document is chiefly about.
 */
final class Groups {
    private static final int SENTENCES_BACK = 3;

    private final Cast cast;
    private final List<Sentence> sentences;

    Groups(Cast cast) {
        this.cast = cast;
        this.sentences = cast.analysis().sentences();
    }

    /**
     * Ids of the persons who hold offices of a sort, two or as many as are spoken of together.
     *
     * @param offices words of which one stands in the name of the office; any office where it is empty
     */
    List<String> persons(int before, List<String> offices, boolean many) {
        for (Sentence sentence : near(before)) {
            List<Cast.Mention> fitting = mentions(sentence, before).stream()
                    .filter(mention -> cast.isPerson(mention.actor()) && fits(mention.actor(), offices))
                    .toList();
            List<String> members = members(sentence, fitting, many);
            if (!members.isEmpty()) {
                return members;
            }
        }
        List<String> chief = cast.principals(id -> cast.isPerson(id) && fits(id, offices), many ? 3 : 2);
        return chief.size() > 1 ? chief : states(before, many);
    }

    /** Ids of the states that are spoken of together, or whose people are. */
    List<String> states(int before, boolean many) {
        for (Sentence sentence : near(before)) {
            List<Cast.Mention> mentions = mentions(sentence, before);
            List<Cast.Mention> named = mentions.stream()
                    .filter(mention -> is(mention, ActorType.State))
                    .toList();
            List<String> members = linked(sentence, named, many)
                    .or(() -> Optional.of(served(sentence, mentions, many)))
                    .filter(ids -> ids.size() > 1)
                    .orElseGet(() -> members(sentence, named, many));
            if (!members.isEmpty()) {
                return members;
            }
        }
        return cast.principals(
                id -> cast.byId(id)
                        .filter(actor -> actor.type() == ActorType.State)
                        .isPresent(),
                many ? 3 : 2);
    }

    /** Ids of those whom "they" stands for: a subject of several or of a plural noun. */
    List<String> they(int before) {
        for (Sentence sentence : near(before)) {
            List<Cast.Mention> mentions = mentions(sentence, before);
            for (ActorType type : List.of(ActorType.Person, ActorType.State, ActorType.GovernmentBody)) {
                Optional<List<String>> linked = linked(
                        sentence,
                        mentions.stream().filter(each -> is(each, type)).toList(),
                        true);
                if (linked.isPresent()) {
                    return linked.get();
                }
            }
            Optional<String> plural = mentions.stream()
                    .filter(mention -> isPlural(sentence, mention))
                    .map(Cast.Mention::actor)
                    .findFirst();
            if (plural.isPresent()) {
                return List.of(plural.get());
            }
        }
        return cast.principals();
    }

    private List<Sentence> near(int before) {
        int at = cast.analysis().sentenceAt(before).map(sentences::indexOf).orElse(0);
        List<Sentence> near = new ArrayList<>();
        for (int back = at; back >= 0 && near.size() <= SENTENCES_BACK; back--) {
            if (back == at || sentences.get(back).block().tells()) {
                near.add(sentences.get(back));
            }
        }
        return near;
    }

    private List<Cast.Mention> mentions(Sentence sentence, int before) {
        return cast.mentionsIn(sentence.start(), Math.min(before, sentence.end()));
    }

    private boolean is(Cast.Mention mention, ActorType type) {
        return cast.byId(mention.actor()).filter(actor -> actor.type() == type).isPresent();
    }

    private boolean fits(String id, List<String> offices) {
        List<String> held = cast.offices(id);
        return offices.isEmpty()
                || held.isEmpty()
                || held.stream().anyMatch(office -> offices.stream().anyMatch(office::contains));
    }

    private List<String> members(Sentence sentence, List<Cast.Mention> mentions, boolean many) {
        Optional<List<String>> joined = joined(sentence, mentions);
        List<String> all = mentions.stream().map(Cast.Mention::actor).distinct().toList();
        if (many) {
            return all.size() > 2 ? all : List.of();
        }
        return joined.orElse(all.size() == 2 ? all : List.of());
    }

    /** The states that the two or more persons of a sentence serve. */
    private List<String> served(Sentence sentence, List<Cast.Mention> mentions, boolean many) {
        List<Cast.Mention> persons = mentions.stream()
                .filter(mention -> is(mention, ActorType.Person))
                .toList();
        return members(sentence, persons, many).stream()
                .flatMap(id -> cast.stateOf(id).stream())
                .distinct()
                .toList();
    }

    /** The members of a list that acts or stands behind "between": "Kenya and Zambia agreed". */
    private Optional<List<String>> linked(Sentence sentence, List<Cast.Mention> mentions, boolean many) {
        for (int last = mentions.size() - 1; last > 0; last--) {
            int first = last;
            while (first > 0 && isJoined(sentence, mentions.get(first - 1), mentions.get(first), first < last)) {
                first--;
            }
            int count = last - first + 1;
            boolean governs = acts(sentence, mentions.get(last)) || between(sentence, mentions.get(first));
            if (count > 1 && (many || count == 2) && governs) {
                return Optional.of(mentions.subList(first, last + 1).stream()
                        .map(Cast.Mention::actor)
                        .distinct()
                        .toList());
            }
        }
        return Optional.empty();
    }

    private Optional<List<String>> joined(Sentence sentence, List<Cast.Mention> mentions) {
        for (int i = mentions.size() - 1; i > 0; i--) {
            Cast.Mention first = mentions.get(i - 1);
            Cast.Mention second = mentions.get(i);
            if (!first.actor().equals(second.actor()) && isJoined(sentence, first, second, false)) {
                return Optional.of(List.of(first.actor(), second.actor()));
            }
        }
        return Optional.empty();
    }

    /** Whether nothing but "and" and the second's titles stands between two mentions, or but a comma. */
    private static boolean isJoined(Sentence sentence, Cast.Mention first, Cast.Mention second, boolean comma) {
        List<Token> between = sentence.tokens().stream()
                .filter(token -> first.end() <= token.start() && token.end() <= second.start())
                .toList();
        return !between.isEmpty()
                && (between.getFirst().is(Tag.CCONJ)
                        || (comma && between.getFirst().text().equals(",")))
                && between.stream().skip(1).noneMatch(token -> token.is(Tag.VERB, Tag.AUX, Tag.PUNCT, Tag.ADP));
    }

    private static boolean acts(Sentence sentence, Cast.Mention mention) {
        int next = sentence.tokenAt(mention.end());
        return next < sentence.tokens().size() && sentence.token(next).is(Tag.VERB, Tag.AUX);
    }

    private static boolean between(Sentence sentence, Cast.Mention mention) {
        int at = sentence.tokenAt(mention.start());
        return at > 0 && sentence.token(at - 1).lower().equals("between");
    }

    private boolean isPlural(Sentence sentence, Cast.Mention mention) {
        Set<ActorType> plural = Set.of(ActorType.Group, ActorType.ArmedForce, ActorType.GovernmentBody);
        int next = sentence.tokenAt(mention.end());
        return cast.byId(mention.actor())
                        .filter(actor -> plural.contains(actor.type()))
                        .isPresent()
                && next > 0
                && sentence.token(next - 1).lower().endsWith("s")
                && acts(sentence, mention);
    }
}
