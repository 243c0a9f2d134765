package org.parley.rdf.joining;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.rdf.Iris;

/**
 * Decides which mentions speak of one event: the surest first, and nothing where several could be meant. What comes out
 * depends on the mentions and judgements alone, not on the order in which documents were read.
 */
public final class EventJoining {
    /**
     * What was decided.
     *
     * @param events the name that an event bears, by each of the names that documents give it
     * @param candidates under such a name, those of the events that may be the same
     */
    public record Joined(Map<String, String> events, Map<String, Set<String>> candidates) {}

    /** An event without a day is looked for in the days before its document was given out ... */
    private static final int DAYS_BEFORE = 7;

    /** ... and on the day after, since the day changes earlier elsewhere. */
    private static final int DAYS_AFTER = 1;

    private final Judgements judgements;
    private final Comparator<NamedEvent> sharedFirst;
    private final List<List<NamedEvent>> unsure = new ArrayList<>();

    private EventJoining(Iris iris, Judgements judgements) {
        this.judgements = judgements;
        this.sharedFirst = Comparator.comparing(event -> !iris.isShared(event.name()));
    }

    public static Joined of(Iris iris, Judgements judgements, Collection<EventMention> mentions) {
        return new EventJoining(iris, judgements).join(mentions);
    }

    private Joined join(Collection<EventMention> mentions) {
        List<EventGroup> groups = new ArrayList<>();
        mentions.stream()
                .collect(Collectors.groupingBy(EventMention::name, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(named -> NamedEvent.of(named.getKey(), named.getValue()))
                .collect(Collectors.groupingBy(event -> event.key() == null ? event.name() : event.key()))
                .values()
                .forEach(events -> groups.addAll(alike(events)));
        return named(judged(groups));
    }

    /** Puts together what is of one day, then what is a day apart; first where a person is named on both sides. */
    private List<EventGroup> alike(List<NamedEvent> events) {
        Map<Boolean, List<EventGroup>> dated = events.stream()
                .map(event -> new EventGroup(List.of(event)))
                .collect(Collectors.partitioningBy(EventGroup::isDated));
        List<EventGroup> groups = dated.getOrDefault(true, List.of());
        for (int apart = 0; apart <= 1; apart++) {
            groups = merge(groups, apart, NamedEvent::sharesADelegate);
            groups = merge(groups, apart, (one, other) -> true);
        }
        return place(dated.getOrDefault(false, List.of()), groups);
    }

    private List<EventGroup> merge(List<EventGroup> groups, int daysApart, BiPredicate<NamedEvent, NamedEvent> enough) {
        List<EventGroup> inOrder = groups.stream()
                .sorted(Comparator.comparing(EventGroup::firstDay).thenComparing(EventGroup::firstName))
                .toList();
        Map<EventGroup, Set<EventGroup>> links = new HashMap<>();
        for (int i = 0; i < inOrder.size(); i++) {
            EventGroup one = inOrder.get(i);
            LocalDate last = one.firstDay().plusDays(daysApart + 1L);
            inOrder.subList(i + 1, inOrder.size()).stream()
                    .takeWhile(other -> !other.firstDay().isAfter(last))
                    .filter(other -> one.all(other, (a, b) -> fit(a, b) && a.daysFrom(b) <= daysApart))
                    .filter(other -> one.any(other, enough))
                    .forEach(other -> link(links, one, other));
        }
        return cliques(inOrder, links);
    }

    private boolean fit(NamedEvent one, NamedEvent other) {
        return one.fits(other) && !judgements.different(one.name(), other.name());
    }

    private static void link(Map<EventGroup, Set<EventGroup>> links, EventGroup one, EventGroup other) {
        links.computeIfAbsent(one, key -> new HashSet<>()).add(other);
        links.computeIfAbsent(other, key -> new HashSet<>()).add(one);
    }

    /** Makes one group of those that are all linked with each other; where some are not, several could be meant. */
    private List<EventGroup> cliques(List<EventGroup> groups, Map<EventGroup, Set<EventGroup>> links) {
        List<EventGroup> merged = new ArrayList<>();
        for (Set<EventGroup> connected : components(groups, links)) {
            boolean sure = connected.stream()
                    .allMatch(one -> links.getOrDefault(one, Set.of()).size() == connected.size() - 1);
            if (sure) {
                merged.add(EventGroup.of(connected));
            } else {
                merged.addAll(connected);
                links.forEach((one, others) -> {
                    if (connected.contains(one)) {
                        others.forEach(other -> mayBe(one, other));
                    }
                });
            }
        }
        return merged;
    }

    private static List<Set<EventGroup>> components(
            Collection<EventGroup> groups, Map<EventGroup, Set<EventGroup>> links) {
        List<Set<EventGroup>> components = new ArrayList<>();
        Set<EventGroup> seen = new HashSet<>();
        for (EventGroup start : groups) {
            Set<EventGroup> connected = new HashSet<>();
            Deque<EventGroup> open = new ArrayDeque<>(List.of(start));
            while (!open.isEmpty()) {
                EventGroup next = open.remove();
                if (seen.add(next)) {
                    connected.add(next);
                    open.addAll(links.getOrDefault(next, Set.of()));
                }
            }
            if (!connected.isEmpty()) {
                components.add(connected);
            }
        }
        return components;
    }

    /** Finds for each event without a day the only one with a day that it can be. */
    private List<EventGroup> place(List<EventGroup> undated, List<EventGroup> dated) {
        Map<EventGroup, List<EventGroup>> guests = new HashMap<>();
        List<EventGroup> alone = new ArrayList<>();
        for (EventGroup one : undated) {
            List<EventGroup> hosts = dated.stream()
                    .filter(host -> one.all(host, this::fit) && one.any(host, EventJoining::isNear))
                    .toList();
            if (hosts.size() == 1) {
                guests.computeIfAbsent(hosts.getFirst(), key -> new ArrayList<>())
                        .add(one);
            } else {
                alone.add(one);
                hosts.forEach(host -> mayBe(one, host));
            }
        }
        return Stream.concat(
                        dated.stream().flatMap(host -> seated(host, guests.getOrDefault(host, List.of()))),
                        alone.stream())
                .toList();
    }

    /** Guests that cannot be one event with each other cannot all be the host's. */
    private Stream<EventGroup> seated(EventGroup host, List<EventGroup> guests) {
        boolean all = guests.stream()
                .allMatch(one -> guests.stream().allMatch(other -> one.equals(other) || one.all(other, this::fit)));
        if (all) {
            return Stream.of(EventGroup.of(
                    Stream.concat(Stream.of(host), guests.stream()).toList()));
        }
        guests.forEach(guest -> mayBe(guest, host));
        return Stream.concat(Stream.of(host), guests.stream());
    }

    private static boolean isNear(NamedEvent undated, NamedEvent dated) {
        LocalDate day = dated.day();
        return day != null
                && undated.toldOn().stream()
                        .anyMatch(told ->
                                !day.isBefore(told.minusDays(DAYS_BEFORE)) && !day.isAfter(told.plusDays(DAYS_AFTER)));
    }

    private void mayBe(EventGroup one, EventGroup other) {
        unsure.add(List.of(one.events().getFirst(), other.events().getFirst()));
    }

    /** What a person found to be the same is, whatever else speaks against it. */
    private List<EventGroup> judged(List<EventGroup> groups) {
        Map<String, EventGroup> byName = new HashMap<>();
        groups.forEach(group -> group.events().forEach(event -> byName.put(event.name(), group)));
        Map<EventGroup, Set<EventGroup>> links = new HashMap<>();
        byName.forEach((name, group) -> judgements.withJoined(name).stream()
                .flatMap(other -> Stream.ofNullable(byName.get(other)))
                .filter(other -> !other.equals(group))
                .forEach(other -> link(links, group, other)));
        return components(groups, links).stream().map(EventGroup::of).toList();
    }

    private Joined named(List<EventGroup> groups) {
        Map<String, String> names = new TreeMap<>();
        groups.forEach(group -> {
            String best = group.bestName(sharedFirst);
            group.events().forEach(event -> names.put(event.name(), best));
        });
        Map<String, Set<String>> candidates = new TreeMap<>();
        unsure.forEach(pair -> {
            String one = names.getOrDefault(pair.getFirst().name(), "");
            String other = names.getOrDefault(pair.getLast().name(), "");
            if (!one.equals(other)) {
                candidates.computeIfAbsent(one, key -> new TreeSet<>()).add(other);
                candidates.computeIfAbsent(other, key -> new TreeSet<>()).add(one);
            }
        });
        return new Joined(names, candidates);
    }
}
