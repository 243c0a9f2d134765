package org.parley.compare.relation;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.compare.match.MeasureTypes;
import org.parley.compare.match.Point;
import org.parley.model.comparison.Account;
import org.parley.model.comparison.Claim;
import org.parley.model.comparison.Comparison.Relation;
import org.parley.model.rule.RuleFile;

/** What a contrast finds, in a sentence for people, with the words of both sides. An account known from citations is called so. */
public final class Sentences {
    private static final Map<Ground, String> FINDINGS =
            RuleFile.rows("/org/parley/compare/relation/grounds.tsv").stream()
                    .collect(toMap(row -> Ground.valueOf(row.get("ground")), row -> row.get("finding")));

    private final Account left;
    private final Account right;
    private final MeasureTypes types;

    public Sentences(Account left, Account right, MeasureTypes types) {
        this.left = left;
        this.right = right;
        this.types = types;
    }

    /** Of a point of which one account is silent. */
    public String alone(Point point, Relation relation) {
        Account speaking = relation == Relation.onlyA ? left : right;
        Account silent = relation == Relation.onlyA ? right : left;
        Ground ground = silent.held() ? Ground.onlyOne : Ground.onlyOneAsCited;
        Map<String, String> parts = Map.of("speaking", the(speaking), "silent", the(silent));
        return capitalised(filled(ground, parts)) + ": " + Wording.quoted(point) + ".";
    }

    /** Of a point of which both speak. */
    public String joined(Point one, Point other, Stand stand) {
        Map<String, String> parts = parts(one, other);
        boolean narrowLeft = stand.relation() == Relation.narrowerInA;
        parts.put("narrow", narrowLeft ? the(left) : the(right));
        parts.put("wide", narrowLeft ? the(right) : the(left));
        measure("n", (narrowLeft ? one : other).leading(), parts);
        measure("w", (narrowLeft ? other : one).leading(), parts);
        String findings =
                stand.grounds().stream().map(ground -> filled(ground, parts)).collect(joining("; "));
        return "%s: %s (%s); %s (%s)."
                .formatted(
                        capitalised(findings), Wording.quoted(one), left.label(), Wording.quoted(other), right.label());
    }

    private Map<String, String> parts(Point one, Point other) {
        Map<String, String> parts = new HashMap<>();
        parts.put("A", the(left));
        parts.put("B", the(right));
        parts.put("a.side", names(one.movers()));
        parts.put("b.side", names(other.movers()));
        measure("a", one.leading(), parts);
        measure("b", other.leading(), parts);
        return parts;
    }

    private void measure(String prefix, @Nullable Claim report, Map<String, String> parts) {
        if (report != null) {
            parts.put(prefix + ".status", status(report));
            parts.put(prefix + ".type", types.name(Objects.requireNonNull(report.type())));
            parts.put(prefix + ".scope", Wording.bare(Objects.requireNonNullElse(report.scope(), report.label())));
            if (report.duration() != null) {
                parts.put(prefix + ".term", Wording.length(report.duration()));
            }
        }
    }

    private static String status(Claim report) {
        String by = report.proposers().isEmpty() ? "" : " by " + names(report.proposers());
        return switch (Objects.requireNonNull(report.status())) {
            case proposed, demanded, ordered, withdrawn -> report.status() + by;
            case underNegotiation -> "under negotiation";
            case inForce -> "in force";
            default -> report.status().name();
        };
    }

    private static String filled(Ground ground, Map<String, String> parts) {
        String filled = Objects.requireNonNull(FINDINGS.get(ground), () -> "grounds.tsv has no line for " + ground);
        for (Map.Entry<String, String> part : parts.entrySet()) {
            filled = filled.replace("{" + part.getKey() + "}", part.getValue());
        }
        return filled;
    }

    private static String the(Account account) {
        return "the " + account.label() + (account.held() ? "" : " as cited");
    }

    private static String names(Collection<String> actors) {
        List<String> sorted = Set.copyOf(actors).stream().sorted().toList();
        return sorted.isEmpty() ? "somebody unnamed" : Wording.enumerated(sorted);
    }

    private static String capitalised(String sentence) {
        return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }
}
