package org.parley.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
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
    private static final double SAME_MEASURE = 0.5;
    private static final double SAME_MATTER = 0.5;

    static final Comparator<Claim> TEXT_ORDER = Comparator.comparing(
                    (Claim claim) -> claim.evidence().isEmpty() ? Integer.MAX_VALUE : claim.evidence().getFirst().start())
            .thenComparing(claim -> !claim.isReport())
            .thenComparing(Claim::id);

    private final List<Claim> claims;
    private final Map<Claim, Terms> words = new LinkedHashMap<>();
    private final Map<Claim, Terms> topics = new LinkedHashMap<>();
    private final int length;

    Points(Account account, TermReader reader) {
        claims = account.claims().stream().sorted(TEXT_ORDER).toList();
        for (Claim claim : claims) {
            Terms topic = claim.isReport()
                    ? reader.read(Stream.of(claim.scope(), claim.label())
                            .filter(Objects::nonNull)
                            .collect(Collectors.joining("; ")))
                    : Terms.NONE;
            topics.put(claim, topic);
            words.put(claim, Terms.all(List.of(topic, reader.read(claim.text()))));
        }
        length = claims.stream()
                .flatMap(claim -> claim.evidence().stream())
                .mapToInt(Span::end)
                .max()
                .orElse(1);
    }

    /** What each claim speaks of. */
    Stream<Terms> terms() {
        return words.values().stream();
    }

    /** The points, in text order, where a likeness of claims is given. */
    List<Point> by(Likeness likeness) {
        List<List<Claim>> groups = measures(likeness);
        Set<Claim> carried = new HashSet<>();
        for (List<Claim> group : groups) {
            List<Claim> carriers = claims.stream()
                    .filter(claim -> !claim.isReport() && group.stream().anyMatch(report -> carries(claim, report)))
                    .toList();
            group.addAll(carriers);
            carried.addAll(carriers);
        }
        groups.addAll(matters(likeness, carried));
        return groups.stream()
                .map(this::point)
                .sorted(Comparator.comparing(point -> point.claims().getFirst(), TEXT_ORDER))
                .toList();
    }

    /** The reports by measure. */
    private List<List<Claim>> measures(Likeness likeness) {
        List<List<Claim>> groups = new ArrayList<>();
        for (Claim report : claims.stream().filter(Claim::isReport).toList()) {
            groups.stream()
                    .filter(group -> isOneMeasure(group, report, likeness))
                    .findFirst()
                    .ifPresentOrElse(group -> group.add(report), () -> groups.add(new ArrayList<>(List.of(report))));
        }
        return groups;
    }

    private boolean isOneMeasure(List<Claim> group, Claim report, Likeness likeness) {
        if (report.measure() != null && group.stream().anyMatch(each -> report.measure().equals(each.measure()))) {
            return true;
        }
        return group.stream()
                .anyMatch(each -> Objects.equals(each.type(), report.type())
                        && likeness.of(point(List.of(each)), point(List.of(report))) >= SAME_MEASURE);
    }

    /** What is said besides, by matter. */
    private List<List<Claim>> matters(Likeness likeness, Set<Claim> carried) {
        List<List<Claim>> groups = new ArrayList<>();
        for (Claim statement : claims) {
            if (statement.isReport() || carried.contains(statement)) {
                continue;
            }
            List<Claim> last = groups.isEmpty() ? List.of() : groups.getLast();
            if (!last.isEmpty() && likeness.of(point(last), point(List.of(statement))) >= SAME_MATTER) {
                last.add(statement);
            } else {
                groups.add(new ArrayList<>(List.of(statement)));
            }
        }
        return groups;
    }

    private static boolean carries(Claim statement, Claim report) {
        return report.statedBy().contains(statement.id())
                || statement.evidence().stream()
                        .anyMatch(piece -> report.evidence().stream().anyMatch(piece::overlaps));
    }

    private Point point(List<Claim> claims) {
        List<Claim> inOrder = claims.stream().sorted(TEXT_ORDER).toList();
        return new Point(
                inOrder,
                Terms.all(inOrder.stream().map(claim -> Objects.requireNonNull(topics.get(claim))).toList()),
                Terms.all(inOrder.stream().map(claim -> Objects.requireNonNull(words.get(claim))).toList()),
                inOrder.stream().flatMap(Points::quotations).collect(Collectors.toSet()),
                inOrder.stream().flatMap(claim -> claim.evidence().stream()).mapToInt(Span::start).min().orElse(0) / (double) length);
    }

    private static Stream<String> quotations(Claim claim) {
        return QUOTED.matcher(claim.text())
                .results()
                .map(match -> match.group(1).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip())
                .filter(words -> words.split(" ").length >= SHORTEST_QUOTATION);
    }
}
