package org.parley.compare.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.compare.words.Counts;
import org.parley.compare.words.TermReader;
import org.parley.compare.words.Terms;
import org.parley.model.comparison.Account;
import org.parley.model.comparison.Claim;
import org.parley.model.text.Span;

/** The points of one account: its reports by measure, each with the statements that carry it, and what is said besides. */
public final class Points {
    private static final double ONE_POINT = 0.3;

    private final Account account;
    private final List<Said> all;
    private final Map<Said, List<Said>> carried = new IdentityHashMap<>();
    private final int length;

    /** Reads an account. */
    public Points(Account account, TermReader reader) {
        this.account = account;
        all = Said.all(account, reader);
        for (Said said : all) {
            carried.put(said, all.stream().filter(said::carries).toList());
        }
        length = account.claims().stream()
                .flatMap(claim -> claim.evidence().stream())
                .mapToInt(Span::end)
                .max()
                .orElse(1);
    }

    public Account account() {
        return account;
    }

    /** What each claim speaks of. */
    public Stream<Terms> terms() {
        return all.stream().map(Said::words);
    }

    /** The points, in text order, where a likeness within one account is given. */
    public List<Point> by(Likeness within) {
        List<Group> groups = new ArrayList<>();
        for (List<Said> unit : units()) {
            Point point = point(unit);
            bestOf(groups, point, within)
                    .ifPresentOrElse(group -> group.add(unit, point), () -> groups.add(new Group(unit, point)));
        }
        return groups.stream().map(group -> point(group.said)).toList();
    }

    /** Units that were found to be one point. */
    private static final class Group {
        private final List<Said> said = new ArrayList<>();
        private final List<Point> points = new ArrayList<>();

        Group(List<Said> unit, Point point) {
            add(unit, point);
        }

        void add(List<Said> unit, Point point) {
            said.addAll(unit);
            points.add(point);
        }

        double score(Point point, Likeness within) {
            return points.stream()
                    .mapToDouble(each -> isOneMeasure(each, point) ? 1 : within.of(each, point))
                    .average()
                    .orElse(0);
        }
    }

    private record Scored(Group group, double score) {}

    private static Optional<Group> bestOf(List<Group> groups, Point point, Likeness within) {
        return groups.stream()
                .map(group -> new Scored(group, group.score(point, within)))
                .filter(scored -> scored.score() >= ONE_POINT)
                .max(Comparator.comparingDouble(Scored::score))
                .map(Scored::group);
    }

    private static boolean isOneMeasure(Point one, Point other) {
        return one.reports().anyMatch(left -> other.reports().anyMatch(right -> isOneMeasure(left, right)));
    }

    private static boolean isOneMeasure(Claim one, Claim other) {
        boolean told = one.measure() != null && one.measure().equals(other.measure());
        boolean alike = Objects.equals(one.type(), other.type())
                && one.scope() != null
                && one.scope().equals(other.scope());
        return told || alike;
    }

    /** Each report with the statements that carry it, and each statement besides, in text order. */
    List<List<Said>> units() {
        List<List<Said>> units = new ArrayList<>();
        Set<Integer> carriers = new HashSet<>();
        for (Said report : all.stream().filter(Said::isReport).toList()) {
            List<Said> carriersOfReport =
                    all.stream().filter(said -> said.carries(report)).toList();
            carriersOfReport.forEach(said -> carriers.add(said.order()));
            units.add(
                    Stream.concat(Stream.of(report), carriersOfReport.stream()).toList());
        }
        all.stream()
                .filter(said -> !said.isReport() && !carriers.contains(said.order()))
                .forEach(said -> units.add(List.of(said)));
        units.sort(Comparator.comparingInt(unit -> unit.getFirst().order()));
        return units;
    }

    /** Several claims as one point. */
    Point point(List<Said> members) {
        SortedMap<Integer, Said> byOrder = new TreeMap<>();
        members.forEach(said -> byOrder.put(said.order(), said));
        List<Said> inOrder = List.copyOf(byOrder.values());
        List<Said> own = own(inOrder);
        return new Point(
                claims(inOrder),
                claims(own),
                inOrder.stream()
                        .map(said -> said.claim().type())
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()),
                Terms.all(gathered(inOrder, Said::topic)),
                Terms.all(gathered(own, Said::words)),
                own.stream().flatMap(said -> said.quotations().stream()).collect(Collectors.toSet()),
                Counts.all(gathered(own, Said::counts)),
                !own.isEmpty() && own.getFirst().anaphor(),
                Said.start(inOrder.getFirst().claim()) / (double) length,
                inOrder.getFirst().order(),
                inOrder.getLast().order());
    }

    private static <T> List<T> gathered(List<Said> members, Function<Said, T> part) {
        return members.stream().map(part).toList();
    }

    private static List<Claim> claims(List<Said> members) {
        return gathered(members, Said::claim);
    }

    /** Claims that speak of nothing but what their group does: a statement that carries other reports, too, tells more. */
    private List<Said> own(List<Said> members) {
        Set<Integer> orders = members.stream().map(Said::order).collect(Collectors.toSet());
        return members.stream()
                .filter(said -> carried.getOrDefault(said, List.of()).stream()
                        .allMatch(report -> orders.contains(report.order())))
                .toList();
    }

    /** What each of the points' own claims says in part, where it says several things. */
    public List<Point> facets(List<Point> points) {
        return points.stream().flatMap(this::facets).toList();
    }

    private Stream<Point> facets(Point point) {
        return all.stream()
                .filter(said -> point.ownClaims().anyMatch(claim -> claim == said.claim()))
                .flatMap(said -> said.facets().stream().map(facet -> point.facet(said.claim(), facet)));
    }
}
