package org.parley.extract.actor.cast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.annotate.Analysis;
import org.parley.annotate.Phrase;
import org.parley.annotate.Sentence;
import org.parley.extract.actor.office.Titles;
import org.parley.extract.gazetteer.Gazetteer;
import org.parley.extract.gazetteer.Person;
import org.parley.model.annotation.Actor;
import org.parley.model.text.Span;
import org.parley.model.vocabulary.ActorType;

/** The actors of one document and the places where it speaks of them. All positions are UTF-16 indices of its text. */
public final class Cast {
    /** A place where the text names an actor. */
    public record Mention(String actor, int start, int end) {}

    private final Analysis analysis;
    private final Map<String, Actor> actors = new LinkedHashMap<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final Principals principals;
    private final Reference reference;

    private Cast(Analysis analysis, List<Actor> actors) {
        this.analysis = analysis;
        for (Actor actor : actors) {
            this.actors.put(actor.id(), actor);
            for (Span span : actor.mentions()) {
                int start = analysis.document().text().index(span.start());
                mentions.add(new Mention(actor.id(), start, start + span.text().length()));
            }
        }
        mentions.sort(Comparator.comparingInt(Mention::start).thenComparingInt(mention -> -mention.end()));
        this.principals = Principals.of(this);
        this.reference = new Reference(this);
    }

    /** The cast of a document, be the actors found or given. */
    public static Cast of(Analysis analysis, List<Actor> actors) {
        return new Cast(analysis, actors);
    }

    public Analysis analysis() {
        return analysis;
    }

    /** In order of first mention. */
    public List<Actor> actors() {
        return List.copyOf(actors.values());
    }

    public Optional<Actor> byId(String id) {
        return Optional.ofNullable(actors.get(id));
    }

    /** The mentions that lie within a stretch of text, in its order. */
    public List<Mention> mentionsIn(int start, int end) {
        return mentionsBegunIn(start, end).stream()
                .filter(mention -> mention.end() <= end)
                .toList();
    }

    /** The mentions that begin within a stretch of text, wherever they end, in its order. */
    List<Mention> mentionsBegunIn(int start, int end) {
        return mentions.subList(firstFrom(start), firstFrom(Math.max(start, end)));
    }

    private int firstFrom(int start) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).start() < start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** All mentions, in the order of the text. */
    public List<Mention> mentions() {
        return List.copyOf(mentions);
    }

    /** Ids of the actors that a stretch of text names, in its order. */
    public List<String> at(int start, int end) {
        return mentionsIn(start, end).stream().map(Mention::actor).distinct().toList();
    }

    /** Ids of those whom a noun phrase or pronoun denotes; none where it names nobody. */
    public List<String> resolve(int start, int end) {
        return reference.resolve(start, end);
    }

    /** Ids of those whom a phrase of a sentence denotes; none where it names nobody. */
    public List<String> resolve(Sentence sentence, Phrase phrase) {
        return resolve(
                sentence.token(phrase.from()).start(),
                sentence.token(phrase.to() - 1).end());
    }

    /** Ids of the two whom the document is chiefly about: persons where two stand out, else states. */
    public List<String> principals() {
        return principals.chief();
    }

    /** Ids of the two persons, or the two states, whom the document is chiefly about. */
    public List<String> principals(boolean persons) {
        return persons ? principals.persons() : principals.states();
    }

    /** Ids of the actors the document is chiefly about among those that fit, so many at most. */
    List<String> principals(Predicate<String> fits, int most) {
        return principals.fitting(fits, most);
    }

    /** The offices a person holds, by the text and by what the gazetteer knows of the year; empty where nothing is known. */
    List<String> offices(String id) {
        LocalDate day = analysis.document().source().published();
        Stream<String> said = byId(id).map(Actor::role).map(Titles.STANDARD::office).stream();
        Stream<String> known = byId(id).flatMap(actor -> Gazetteer.STANDARD.person(actor.name())).stream()
                .flatMap(person -> person.offices().stream())
                .filter(office -> day == null || office.in(day.getYear()))
                .map(Person.Office::role);
        return Stream.concat(said, known).filter(office -> !office.isEmpty()).toList();
    }

    /** Id of the state that an actor is, serves or belongs to. */
    public Optional<String> stateOf(String id) {
        Set<String> seen = new LinkedHashSet<>();
        @Nullable String at = id;
        while (at != null && seen.add(at)) {
            Actor actor = actors.get(at);
            if (actor == null) {
                return Optional.empty();
            }
            if (actor.type() == ActorType.State) {
                return Optional.of(at);
            }
            at = actor.of();
        }
        return Optional.empty();
    }

    public boolean isPerson(String id) {
        return byId(id).map(actor -> actor.type() == ActorType.Person).orElse(false);
    }
}
