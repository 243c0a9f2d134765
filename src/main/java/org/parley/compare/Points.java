package org.parley.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.compare.words.TermReader;
import org.parley.compare.words.Terms;
import org.parley.model.Account;
import org.parley.model.Claim;
import org.parley.model.Span;

/** The points of one account: its reports by measure, each with the statements that carry it, and what is said besides. */
final class Points {
    private static final Pattern QUOTED = Pattern.compile("[“\"«]([^“”\"«»]+)[”\"»]");
    private static final int SHORTEST_QUOTATION = 2;
    private static final double ONE_POINT = 0.3;

    static final Comparator<Claim> TEXT_ORDER = Comparator.comparing(
                    (Claim claim) -> claim.evidence().isEmpty()
                            ? Integer.MAX_VALUE
                            : claim.evidence().getFirst().start())
            .thenComparing(claim -> !claim.isReport())
            .thenComparing(Claim::id);

    private final List<Claim> claims;
    private final Map<Claim, Terms> words = new LinkedHashMap<>();
    private final Map<Claim, Terms> topics = new LinkedHashMap<>();
    private final Map<Claim, List<Terms>> facets = new LinkedHashMap<>();
    private final int length;

    Points(Account account, TermReader reader) {
        claims = account.claims().stream().sorted(TEXT_ORDER).toList();
        Set<String> actors = actingNames(account);
        for (Claim claim : claims) {
            Terms topic = claim.isReport()
                    ? reader.read(claim.label() + "; " + Objects.requireNonNullElse(claim.scope(), ""), actors)
                    : Terms.NONE;
            topics.put(claim, topic);
            words.put(claim, Terms.all(List.of(topic, reader.read(claim.text(), actors))));
            facets.put(
                    claim,
                    claim.isReport()
                            ? reader.parts(Objects.requireNonNullElse(claim.scope(), ""), actors, false)
                            : reader.parts(claim.text(), actors, true));
        }
        length = claims.stream()
                .flatMap(claim -> claim.evidence().stream())
                .mapToInt(Span::end)
                .max()
                .orElse(1);
    }

    /** The words of the names of those who act for a state: they tell who speaks, not what of. */
    private static Set<String> actingNames(Account account) {
        return account.claims().stream()
                .flatMap(claim -> claim.actors().stream())
                .filter(account.states()::containsKey)
                .flatMap(name -> Stream.of(name.toLowerCase(Locale.ROOT).split("\\s+")))
                .filter(word -> word.length() > 2)
                .collect(Collectors.toSet());
    }

    /** Claims that speak of nothing but what their group does: a statement that carries other reports, too, tells more. */
    private List<Claim> own(List<Claim> members) {
        return members.stream()
                .filter(claim -> claim.isReport() || members.containsAll(carried(claim)))
                .toList();
    }

    private List<Claim> carried(Claim statement) {
        return claims.stream()
                .filter(claim -> claim.isReport() && carries(statement, claim))
                .toList();
    }

    /** What each claim speaks of. */
    Stream<Terms> terms() {
        return words.values().stream();
    }

    /** The points, in text order, where a likeness within one account is given. */
    List<Point> by(Likeness within) {
        List<List<Point>> groups = new ArrayList<>();
        for (List<Claim> unit : units()) {
            Point point = point(unit);
            bestOf(groups, point, within)
                    .ifPresentOrElse(group -> group.add(point), () -> groups.add(new ArrayList<>(List.of(point))));
        }
        return groups.stream()
                .map(group -> point(
                        group.stream().flatMap(each -> each.claims().stream()).toList()))
                .toList();
    }

    private static Optional<List<Point>> bestOf(List<List<Point>> groups, Point point, Likeness within) {
        Map<List<Point>, Double> scores = new IdentityHashMap<>();
        groups.forEach(group -> scores.put(group, score(group, point, within)));
        return groups.stream()
                .filter(group -> scores.get(group) >= ONE_POINT)
                .max(Comparator.comparingDouble(scores::get));
    }

    private static double score(List<Point> group, Point point, Likeness within) {
        return group.stream()
                .mapToDouble(each -> isOneMeasure(each.claims(), point.claims()) ? 1 : within.of(each, point))
                .average()
                .orElse(0);
    }

    private static boolean isOneMeasure(List<Claim> group, List<Claim> unit) {
        return group.stream().anyMatch(one -> unit.stream().anyMatch(other -> isOneMeasure(one, other)));
    }

    private static boolean isOneMeasure(Claim one, Claim other) {
        boolean told = one.measure() != null && one.measure().equals(other.measure());
        return told
                || (one.type() != null
                        && one.type().equals(other.type())
                        && one.scope() != null
                        && one.scope().equals(other.scope()));
    }

    /** What each of the claims says in part, where it says several things. */
    List<Point> facets(Point point) {
        return point.ownClaims()
                .flatMap(
                        claim -> facets.getOrDefault(claim, List.of()).stream().map(facet -> point.facet(claim, facet)))
                .toList();
    }

    /** Each report with the statements that carry it, and each statement besides, in text order. */
    List<List<Claim>> units() {
        List<List<Claim>> units = new ArrayList<>();
        Set<Claim> carried = new HashSet<>();
        for (Claim report : claims.stream().filter(Claim::isReport).toList()) {
            List<Claim> carriers = claims.stream()
                    .filter(claim -> !claim.isReport() && carries(claim, report))
                    .toList();
            carried.addAll(carriers);
            units.add(Stream.concat(Stream.of(report), carriers.stream()).toList());
        }
        claims.stream()
                .filter(claim -> !claim.isReport() && !carried.contains(claim))
                .forEach(claim -> units.add(List.of(claim)));
        units.sort(Comparator.comparing(List::getFirst, TEXT_ORDER));
        return units;
    }

    private static boolean carries(Claim statement, Claim report) {
        return report.statedBy().contains(statement.id())
                || statement.evidence().stream()
                        .anyMatch(piece -> report.evidence().stream().anyMatch(piece::overlaps));
    }

    Point point(List<Claim> members) {
        List<Claim> inOrder = members.stream().distinct().sorted(TEXT_ORDER).toList();
        List<Claim> own = own(inOrder);
        return new Point(
                inOrder,
                own,
                inOrder.stream().map(Claim::type).filter(Objects::nonNull).collect(Collectors.toSet()),
                Terms.all(inOrder.stream()
                        .map(claim -> Objects.requireNonNull(topics.get(claim)))
                        .toList()),
                Terms.all(own.stream()
                        .map(claim -> Objects.requireNonNull(words.get(claim)))
                        .toList()),
                own.stream().flatMap(Points::quotations).collect(Collectors.toSet()),
                place(inOrder.getFirst()),
                inOrder.stream().mapToInt(claims::indexOf).min().orElse(0),
                inOrder.stream().mapToInt(claims::indexOf).max().orElse(0));
    }

    private double place(Claim claim) {
        return claim.evidence().isEmpty() ? 0 : claim.evidence().getFirst().start() / (double) length;
    }

    private static Stream<String> quotations(Claim claim) {
        return QUOTED.matcher(claim.text())
                .results()
                .map(match -> match.group(1)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}]+", " ")
                        .strip())
                .filter(words -> words.split(" ").length >= SHORTEST_QUOTATION);
    }
}
