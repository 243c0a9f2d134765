package org.parley.compare.voices;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.parley.compare.Comparer;
import org.parley.compare.match.MeasureTypes;
import org.parley.compare.match.Points;
import org.parley.compare.match.Standing;
import org.parley.compare.words.TermReader;
import org.parley.model.comparison.Claim;
import org.parley.model.comparison.Contrast;
import org.parley.model.vocabulary.DivergenceKind;
import org.parley.model.vocabulary.Status;

/** Finds measures of which two sides report that they are settled and refused, or of which one reports less than the other. */
final class Matched {
    /** What is found by comparing two accounts, as the accounts of a store are compared. */
    static final String RULE = "comparison";

    /** Voices need not speak of the same things: a match must be more likely than most, above all one that tells of less. */
    private static final double LIKELY = 0.45;

    private static final double SURE = 0.6;

    private static final double AKIN = 0.6;

    private static final Set<Status> IN_PROSPECT =
            EnumSet.of(Status.supported, Status.agreed, Status.signed, Status.ordered, Status.inForce);

    private final Voices voices;
    private final Comparer comparer;
    private final TermReader reader;
    private final MeasureTypes types;

    Matched(Voices voices, Comparer comparer, TermReader reader, MeasureTypes types) {
        this.voices = voices;
        this.comparer = comparer;
        this.reader = reader;
        this.types = types;
    }

    List<Found> found() {
        List<List<Heard>> sides = voices.bySide();
        Map<List<Heard>, Points> read = new IdentityHashMap<>();
        Function<List<Heard>, Points> points =
                side -> read.computeIfAbsent(side, any -> new Points(voices.account(any), reader));
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < sides.size(); i++) {
            List<Heard> side = sides.get(i);
            sides.subList(i + 1, sides.size()).stream()
                    .filter(later -> mayDiffer(side, later))
                    .flatMap(later -> comparer.compare(points.apply(side), points.apply(later)).contrasts().stream())
                    .filter(contrast -> contrast.score() >= LIKELY)
                    .forEach(contrast -> found(contrast).ifPresent(found::add));
        }
        return found;
    }

    /** Whether two sides report on measures of akin types what can be set against each other: else it is idle to compare them. */
    private boolean mayDiffer(List<Heard> side, List<Heard> other) {
        return side.getFirst().source().isApartFrom(other.getFirst().source())
                && reports(side).anyMatch(one -> reports(other).anyMatch(each -> mayDiffer(one, each)));
    }

    private static Stream<Claim> reports(List<Heard> side) {
        return side.stream().filter(Heard::isReport).map(Heard::claim);
    }

    private boolean mayDiffer(Claim one, Claim other) {
        return mayDifferInStatus(one, other)
                && types.nearness(Objects.requireNonNull(one.type()), Objects.requireNonNull(other.type())) >= AKIN;
    }

    private static Optional<Found> found(Contrast contrast) {
        Optional<Claim> left = leading(contrast.left());
        Optional<Claim> right = leading(contrast.right());
        return left.isPresent() && right.isPresent() && mayDifferInStatus(left.get(), right.get())
                ? found(contrast, left.get(), right.get())
                : Optional.empty();
    }

    /** Where the one has less it is the first. */
    private static Optional<Found> found(Contrast contrast, Claim left, Claim right) {
        return switch (contrast.relation()) {
            case contradicts ->
                Optional.of(new Found(left, right, DivergenceKind.contradicts, contrast.sentence(), RULE));
            case narrowerInA -> narrower(contrast, left, right);
            case narrowerInB -> narrower(contrast, right, left);
            case both, onlyA, onlyB -> Optional.empty();
        };
    }

    private static Optional<Found> narrower(Contrast contrast, Claim narrow, Claim wide) {
        return isInProspect(narrow) && isInProspect(wide) && contrast.score() >= SURE
                ? Optional.of(new Found(narrow, wide, DivergenceKind.narrower, contrast.sentence(), RULE))
                : Optional.empty();
    }

    /** Whether what is settled for the one is not for the other, or both have the measure before them. */
    private static boolean mayDifferInStatus(Claim one, Claim other) {
        return holdsWhatIsNot(one, other) || holdsWhatIsNot(other, one) || isInProspect(one) && isInProspect(other);
    }

    private static boolean holdsWhatIsNot(Claim one, Claim other) {
        return Standing.of(one) == Standing.settled
                && (Standing.of(other) == Standing.refused || Standing.of(other) == Standing.open);
    }

    /** Of what is broken or over one cannot tell less. */
    private static boolean isInProspect(Claim report) {
        return IN_PROSPECT.contains(Objects.requireNonNull(report.status()));
    }

    /** The report that stands for a side's point: the last whose status is the furthest. */
    private static Optional<Claim> leading(List<Claim> claims) {
        return claims.stream()
                .filter(Claim::isReport)
                .reduce((one, other) -> Standing.of(other).compareTo(Standing.of(one)) >= 0 ? other : one);
    }
}
