package org.parley.rdf.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parley.model.comparison.Account;
import org.parley.model.comparison.Candidate;
import org.parley.model.comparison.Claim;
import org.parley.model.comparison.Comparing;
import org.parley.model.comparison.Comparison.Relation;
import org.parley.model.comparison.Contrast;

/**
 * What comes of comparing the accounts of one event: those of the parties with each other, with what the press and others
 * say in their own voice, and with what is cited of them.
 */
final class Findings {
    /**
     * Parties tell of the same matters, so that the likeliest match is mostly right; the press and bystanders need not, and
     * must be more alike.
     */
    private static final double SURE = 0.6;

    private final AccountComparer comparer;
    private final Earlier earlier;
    private final MeasureGroups groups;
    private final List<Finding> findings = new ArrayList<>();

    private Findings(AccountComparer comparer, Earlier earlier, MeasureGroups groups) {
        this.comparer = comparer;
        this.earlier = earlier;
        this.groups = groups;
    }

    /** All that is worth telling; the measures found to be one or to nest are noted in the groups. */
    static List<Finding> of(
            List<StoredAccount> accounts, AccountComparer comparer, Earlier earlier, MeasureGroups groups) {
        var found = new Findings(comparer, earlier, groups);
        found.compare(accounts);
        return found.worthTelling();
    }

    private void compare(List<StoredAccount> accounts) {
        List<StoredAccount> officialFirst = accounts.stream()
                .sorted(Comparator.comparing((StoredAccount account) -> !account.isOfficial())
                        .thenComparing(account -> account.account().id()))
                .toList();
        for (int i = 0; i < officialFirst.size(); i++) {
            StoredAccount left = officialFirst.get(i);
            if (left.isOfficial() && speaks(left.account())) {
                officialFirst.subList(i + 1, officialFirst.size()).stream()
                        .filter(right -> speaks(right.account()) && !isItsSource(right, left))
                        .forEach(right -> compare(left, right));
            }
            left.cited().forEach(cited -> compareShared(left, left.account(), left, cited));
        }
    }

    /** Of an account that is only mentioned nothing is known, not even its silence. */
    private static boolean speaks(Account account) {
        return account.held() || !account.claims().isEmpty();
    }

    /** A text is not held against what it alone tells of another account. */
    private static boolean isItsSource(StoredAccount text, StoredAccount cited) {
        return !text.isOfficial() && cited.sources().equals(text.sources());
    }

    private void compare(StoredAccount left, StoredAccount right) {
        if (!right.isOfficial()) {
            compareShared(left, left.account(), right, right.account());
            return;
        }
        Comparing compared = comparer.compare(left.account(), right.account());
        compared.contrasts().forEach(contrast -> note(left, left.account(), right, right.account(), contrast));
        for (Candidate candidate : compared.candidates()) {
            Contrast unsure = unsure(candidate, left.account(), right.account());
            findings.add(new Finding(left, right, left.account(), right.account(), unsure, false));
        }
    }

    /** Looks for the points that both have, where the silence of neither is worth telling. */
    private void compareShared(StoredAccount left, Account leftText, StoredAccount right, Account rightText) {
        earlier
                .shared(leftText, rightText)
                .orElseGet(() -> comparer.compare(leftText, rightText).contrasts())
                .stream()
                .filter(contrast -> contrast.score() >= SURE)
                .forEach(contrast -> note(left, leftText, right, rightText, contrast));
    }

    private static Contrast unsure(Candidate candidate, Account left, Account right) {
        Claim one = candidate.left().getFirst();
        Claim other = candidate.right().getFirst();
        return new Contrast(
                one.label(),
                candidate.left(),
                candidate.right(),
                Relation.both,
                candidate.score(),
                candidate.reasons(),
                "It is not sure whether the %s (\"%s\") and the %s (\"%s\") speak of one point."
                        .formatted(left.label(), one.text(), right.label(), other.text()));
    }

    private void note(StoredAccount left, Account leftText, StoredAccount right, Account rightText, Contrast contrast) {
        Finding finding = new Finding(left, right, leftText, rightText, contrast, true);
        if (!finding.isShared()) {
            findings.add(finding);
            return;
        }
        if (groups.parted(finding.leftMeasures(), finding.rightMeasures())) {
            return;
        }
        findings.add(finding);
        switch (finding.contrast().relation()) {
            case narrowerInA -> nest(finding.leftMeasures(), finding.rightMeasures());
            case narrowerInB -> nest(finding.rightMeasures(), finding.leftMeasures());
            default -> groups.join(finding.measures());
        }
    }

    private void nest(List<String> narrow, List<String> wide) {
        narrow.forEach(
                one -> wide.stream().filter(other -> !other.equals(one)).forEach(other -> groups.nest(one, other)));
    }

    private List<Finding> worthTelling() {
        return findings.stream().filter(this::isWorthTelling).toList();
    }

    private boolean isWorthTelling(Finding finding) {
        if (!finding.sure()) {
            return !groups.parted(finding.leftMeasures(), finding.rightMeasures());
        }
        return finding.isShared() || finding.left() != finding.right() && isSilence(finding);
    }

    /** Only an account that sets out to tell what happened is silent, and not on a measure that it has in other words. */
    private boolean isSilence(Finding finding) {
        boolean onlyLeft = finding.contrast().relation() == Relation.onlyA;
        Account silent = onlyLeft ? finding.rightText() : finding.leftText();
        Set<String> told = new HashSet<>();
        silent.claims().stream()
                .map(Claim::measure)
                .filter(measure -> measure != null)
                .forEach(measure -> told.addAll(groups.of(measure)));
        return finding.left().isWhole()
                && finding.right().isWhole()
                && finding.measures().stream().noneMatch(told::contains);
    }
}
