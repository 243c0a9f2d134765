package org.parley.chronicle;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.compare.timeline.Threads;
import org.parley.compare.timeline.Timeline;
import org.parley.compare.timeline.Worded;

/** Finds the measures a person means, and the threads they belong to. */
final class Measures {
    private static final Comparator<Worded> MOST_WORDS_FIRST =
            Comparator.comparing((Worded measure) -> -measure.texts().size()).thenComparing(Worded::measure);

    /** Words up to that length are looked for as they are, longer ones without a plural's s. */
    private static final int SHORTEST = 3;

    private final Inquiry inquiry;

    Measures(Inquiry inquiry) {
        this.inquiry = inquiry;
    }

    /** The threads that a few words or an IRI may mean. */
    List<Named> meant(String words) {
        return threads(Inquiry.isIri(words) ? Set.of(words) : worded(words));
    }

    /** Each thread of measures in which somebody has a part, with the reports that say so. */
    List<Timeline> of(Named actor) {
        List<Row> rows = inquiry.about("involved.rq", actor.iris());
        Set<String> reports = rows.stream().map(row -> row.get("report")).collect(toSet());
        Testimonies.Found found = new Testimonies(inquiry).on(measures(rows));
        return threads(measures(rows)).stream()
                .map(thread -> new Timeline(
                        thread.name(),
                        found.on(thread.iris()).stream()
                                .filter(report ->
                                        reports.contains(report.claim().id()))
                                .toList(),
                        found.sides()))
                .toList();
    }

    /** What became of a thread, in whatever event. */
    Timeline timeline(Named thread) {
        Set<String> all = new HashSet<>(thread.iris());
        Set<String> others = measures(inquiry.about("kindred.rq", thread.iris()));
        others.removeAll(all);
        Threads.STANDARD.joining(wordings(thread.iris()), wordings(others)).forEach(other -> all.add(other.measure()));
        Testimonies.Found found = new Testimonies(inquiry).on(all);
        return new Timeline(thread.name(), found.reports(), found.sides());
    }

    /** Measures that have all words in what they are called; failing that, in labels, scopes and type together. */
    private Set<String> worded(String words) {
        List<String> stems = Stream.of(plain(words).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() > 1)
                .map(word -> word.length() > SHORTEST ? word.replaceFirst("s$", "") : word)
                .toList();
        List<Row> wordings = inquiry.wording("measure-words.rq", stems);
        Set<String> called = having(
                stems, wordings.stream().filter(row -> row.isTrue("called")).toList());
        return called.isEmpty() ? having(stems, wordings) : called;
    }

    private static Set<String> having(List<String> stems, List<Row> wordings) {
        return wordings.stream()
                .collect(groupingBy(row -> row.get("measure"), mapping(row -> plain(row.get("words")), joining(" "))))
                .entrySet()
                .stream()
                .filter(entry -> stems.stream().allMatch(stem -> (" " + entry.getValue()).contains(" " + stem)))
                .map(Map.Entry::getKey)
                .collect(toSet());
    }

    /** "Cease-fire" is spelt as "ceasefire". */
    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT).replace("-", "");
    }

    private List<Named> threads(Collection<String> measures) {
        return Threads.STANDARD.of(wordings(measures)).stream()
                .map(thread -> new Named(
                        thread.getFirst().label(),
                        thread.stream().map(Worded::measure).toList()))
                .toList();
    }

    private List<Worded> wordings(Collection<String> measures) {
        Map<String, Set<String>> sides = byMeasure("measure-sides.rq", "name", measures);
        Map<String, Set<String>> matches = byMeasure("matches.rq", "other", measures);
        return inquiry.about("wordings.rq", measures).stream()
                .collect(groupingBy(row -> row.get("measure")))
                .entrySet()
                .stream()
                .map(entry -> new Worded(
                        entry.getKey(),
                        entry.getValue().getFirst().get("label"),
                        entry.getValue().getFirst().get("type"),
                        entry.getValue().stream()
                                .flatMap(row -> Stream.of("called", "name", "scope")
                                        .flatMap(column -> row.find(column).stream()))
                                .collect(toSet()),
                        sides.getOrDefault(entry.getKey(), Set.of()),
                        entry.getValue().stream().map(row -> row.get("text")).collect(toSet()),
                        matches.getOrDefault(entry.getKey(), Set.of())))
                .sorted(MOST_WORDS_FIRST)
                .toList();
    }

    private Map<String, Set<String>> byMeasure(String question, String value, Collection<String> measures) {
        return inquiry.about(question, measures).stream()
                .collect(groupingBy(row -> row.get("measure"), mapping(row -> row.get(value), toSet())));
    }

    private static Set<String> measures(List<Row> rows) {
        return rows.stream().map(row -> row.get("measure")).collect(toSet());
    }
}
