package org.parley.compare.timeline;

import static java.util.stream.Collectors.flatMapping;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.annotate.WordReader;
import org.parley.compare.match.MeasureTypes;
import org.parley.compare.words.Rarity;
import org.parley.compare.words.TermReader;
import org.parley.compare.words.Terms;
import org.parley.compare.words.Terms.Kind;
import org.parley.compare.words.Terms.Term;
import org.parley.model.rule.RuleFile;

/** Finds out which measures of several events are one. Free to share. */
public final class Threads {
    private static final double ONE_MEASURE = 0.5;
    private static final double ONE_THOUGH_APART = 0.9;
    private static final double SOMETHING_IN_COMMON = 0.25;
    /** No word counts as rare: whether two measures are one must not depend on what else is in the store. */
    private static final Rarity EVEN = new Rarity(List.of());

    /**
     * What a measure speaks of.
     *
     * @param terms all but states and bodies
     * @param rest what is left of them without the words that any measure of its type may have
     * @param named the states and bodies it names
     * @param known these, and those who have a part in it
     */
    private record Topic(Terms terms, Terms rest, Set<String> named, Set<String> known) {
        boolean isAlike(Topic other, double enough) {
            boolean elsewhere = !other.known.containsAll(named) && !known.containsAll(other.named);
            boolean bare = rest.isEmpty() || other.rest.isEmpty();
            return !elsewhere
                    && EVEN.likeness(terms, other.terms) >= enough
                    && (bare || EVEN.likeness(rest, other.rest) >= SOMETHING_IN_COMMON);
        }
    }

    /** Those with Parley's own lexicons. */
    public static final Threads STANDARD = new Threads();

    private final TermReader reader = new TermReader(WordReader.standard());
    private final MeasureTypes types = MeasureTypes.standard();
    private final Map<String, Set<Term>> wordsOfType;

    private Threads() {
        wordsOfType = RuleFile.rows("/lexicon/measures.tsv").stream()
                .collect(groupingBy(
                        row -> row.get("type"),
                        flatMapping(row -> reader.read(row.get("words"), Set.of()).own().keySet().stream(), toSet())));
    }

    /** Those of some measures that are one with some of a thread. */
    public List<Worded> joining(Collection<Worded> thread, Collection<Worded> others) {
        var measures = new Measures();
        return others.stream()
                .filter(other -> thread.stream().anyMatch(one -> measures.areOne(one, other)))
                .toList();
    }

    /** Puts measures together that are one with the first of each thread, and so on with what is left. */
    public List<List<Worded>> of(Collection<Worded> all) {
        var measures = new Measures();
        Set<Worded> left = new LinkedHashSet<>(all);
        List<List<Worded>> threads = new ArrayList<>();
        while (!left.isEmpty()) {
            Worded first = left.iterator().next();
            List<Worded> thread = left.stream()
                    .filter(other -> other.equals(first) || measures.areOne(first, other))
                    .toList();
            threads.add(thread);
            thread.forEach(left::remove);
        }
        return threads;
    }

    /** Some measures, with what they speak of. */
    private final class Measures {
        private final Map<Worded, Topic> topics = new HashMap<>();

        boolean areOne(Worded one, Worded other) {
            return one.isMatched(other)
                    || isOneLine(one.type(), other.type())
                            && one.sharesSides(other)
                            && topic(one).isAlike(topic(other), one.isApart(other) ? ONE_THOUGH_APART : ONE_MEASURE);
        }

        private Topic topic(Worded measure) {
            return topics.computeIfAbsent(measure, each -> read(each));
        }
    }

    private boolean isOneLine(String type, String other) {
        return type.equals(other) || types.isNarrower(type, other) || types.isNarrower(other, type);
    }

    /** Names of states do not count as words, since each account has its own; but tariffs on one are none on another. */
    private Topic read(Worded measure) {
        Terms terms = Terms.all(measure.texts().stream()
                .map(text -> reader.read(text, Set.of()))
                .toList());
        Set<String> named = new HashSet<>();
        terms.own().keySet().removeIf(term -> term.kind() == Kind.actor && named.add(term.name()));
        Set<String> known = new HashSet<>(named);
        known.addAll(measure.sides());
        return new Topic(terms, rest(terms, measure.type()), named, known);
    }

    /** What terms tell beyond the type: "tariffs on fish" tells of fish. */
    private Terms rest(Terms terms, String type) {
        Terms rest = Terms.all(List.of(terms));
        Terms name = reader.read(types.name(type), Set.of());
        for (Set<Term> words :
                List.of(name.own().keySet(), name.broader().keySet(), wordsOfType.getOrDefault(type, Set.of()))) {
            rest.own().keySet().removeAll(words);
            rest.broader().keySet().removeAll(words);
        }
        return rest;
    }
}
