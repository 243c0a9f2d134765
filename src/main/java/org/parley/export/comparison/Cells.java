package org.parley.export.comparison;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.parley.model.comparison.Account;
import org.parley.model.comparison.Claim;
import org.parley.model.comparison.Comparison.Relation;
import org.parley.model.comparison.Contrast;

/** What the cells of a comparison hold, whatever they are written in. */
final class Cells {
    /** How a table calls the relation of the account on the left to the one on the right. */
    static String relation(Relation relation) {
        return switch (relation) {
            case both -> "both";
            case contradicts -> "contradiction";
            case narrowerInA -> "narrower on the left";
            case narrowerInB -> "narrower on the right";
            case onlyA -> "left only";
            case onlyB -> "right only";
        };
    }

    /** What a side rests on, and where that is to be found. */
    static String source(Account account) {
        return "%s, %s: %s"
                .formatted(
                        account.label(),
                        account.held() ? "whole text at hand" : "known only as others cite it",
                        account.id());
    }

    /** The words of one side, each with its status; what holds or repeats the words of a report is left out. */
    static List<String> claims(List<Claim> claims) {
        List<String> reported =
                claims.stream().filter(Claim::isReport).map(Claim::text).toList();
        return claims.stream()
                .filter(claim -> claim.isReport()
                        || reported.stream()
                                .noneMatch(words -> words.contains(claim.text())
                                        || claim.text().contains(words)))
                .map(Cells::claim)
                .distinct()
                .toList();
    }

    private static String claim(Claim claim) {
        String status = claim.status() == null ? "" : claim.status() + ": ";
        return status + claim.text().strip();
    }

    /** What differs, where both sides speak, without the words that stand beside it; empty where nothing does. */
    static String difference(Contrast contrast) {
        boolean differs = switch (contrast.relation()) {
            case contradicts, narrowerInA, narrowerInB -> true;
            case both, onlyA, onlyB -> false;
        };
        return differs ? contrast.sentence().split(": “", 2)[0] : "";
    }

    /** How many points there are of each relation, in the order of the relations. */
    static String summary(List<Contrast> contrasts) {
        return contrasts.stream()
                .collect(Collectors.groupingBy(Contrast::relation, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(each -> relation(each.getKey()) + ": " + each.getValue())
                .collect(Collectors.joining(", "));
    }

    private Cells() {}
}
