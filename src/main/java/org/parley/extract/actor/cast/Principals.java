package org.parley.extract.actor.cast;

import static java.util.stream.Collectors.toMap;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.parley.model.annotation.Actor;
import org.parley.model.text.Block;
import org.parley.model.vocabulary.ActorType;

/** Those whom a document is chiefly about: named in its title, and most often below it. */
record Principals(List<String> persons, List<String> states, List<String> ranked) {
    private static final int TITLE = 4;
    private static final int LEAD = 2;

    static Principals of(Cast cast) {
        Map<String, Integer> weights = weights(cast);
        List<String> persons = heaviest(cast, weights, ActorType.Person);
        return new Principals(persons, heaviest(cast, weights, ActorType.State), ranked(weights));
    }

    private static List<String> ranked(Map<String, Integer> weights) {
        return weights.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The most important of those that fit, so many at most, in the order of the text. */
    List<String> fitting(Predicate<String> fits, int most) {
        List<String> best = ranked.stream().filter(fits).limit(most).toList();
        return best.stream().sorted(Comparator.comparingInt(Principals::number)).toList();
    }

    private static int number(String id) {
        return Integer.parseInt(id.replaceAll("\\D", "0"));
    }

    /** Two persons where two are named in the title or lead, else two states, else whoever there is. */
    List<String> chief() {
        if (persons.size() == 2) {
            return persons;
        }
        return states.size() == 2 || persons.isEmpty() ? states : persons;
    }

    private static Map<String, Integer> weights(Cast cast) {
        Map<String, Integer> weights =
                cast.actors().stream().collect(toMap(Actor::id, actor -> 0, Integer::sum, LinkedHashMap::new));
        int lead = leadEnd(cast);
        for (Cast.Mention mention : cast.mentions()) {
            int weight = inTitle(cast, mention) ? TITLE : mention.start() < lead ? LEAD : 1;
            weights.merge(mention.actor(), weight, Integer::sum);
        }
        return weights;
    }

    private static boolean inTitle(Cast cast, Cast.Mention mention) {
        return cast.analysis()
                .sentenceAt(mention.start())
                .map(sentence -> sentence.block().kind() == Block.Kind.title)
                .orElse(false);
    }

    private static int leadEnd(Cast cast) {
        return cast.analysis().sentences().stream()
                .filter(sentence -> sentence.block().kind() == Block.Kind.body)
                .limit(2)
                .mapToInt(sentence -> sentence.end())
                .max()
                .orElse(0);
    }

    private static List<String> heaviest(Cast cast, Map<String, Integer> weights, ActorType type) {
        List<String> two = cast.actors().stream()
                .filter(actor -> actor.type() == type)
                .map(Actor::id)
                .sorted(Comparator.comparingInt((String id) -> weights.getOrDefault(id, 0))
                        .reversed())
                .limit(2)
                .toList();
        return cast.actors().stream().map(Actor::id).filter(two::contains).toList();
    }
}
