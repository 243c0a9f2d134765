package org.parley.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.compare.Claims.at;
import static org.parley.compare.Claims.report;
import static org.parley.compare.Claims.statement;
import static org.parley.compare.Claims.with;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.parley.model.comparison.Account;
import org.parley.model.comparison.Claim;
import org.parley.model.comparison.Comparing;
import org.parley.model.comparison.Comparison.Relation;
import org.parley.model.comparison.Contrast;
import org.parley.model.vocabulary.Status;

class ComparerTest {
    private static final Comparer COMPARER = Comparer.standard();
    private static final Map<String, String> STATES = Map.of("Ana Ruiz", "Costa Rica", "Luis Paz", "Nicaragua");

    private static final List<Claim> LEFT = List.of(
            with(
                    report("g1", "strikePause", Status.agreed, "a halt of strikes on ports and airfields"),
                    "ports and airfields",
                    null),
            at(100, report("g2", "trade", Status.agreed, "tariffs on coffee will be lifted")),
            at(200, report("g3", "visit", Status.proposed, "Ana Ruiz invited him to San José", "Ana Ruiz")),
            statement("s1", 300, "the drought worries every farmer", "Ana Ruiz"));
    private static final List<Claim> RIGHT = List.of(
            with(
                    report("h1", "strikePause", Status.agreed, "strikes on airfields will pause for 30 days"),
                    "airfields",
                    "P30D"),
            at(100, report("h2", "trade", Status.rejected, "an end of the duties on coffee was turned down")),
            statement("t1", 300, "a museum of the canal will open", "Luis Paz"));

    private static Account account(String name, boolean held, List<Claim> claims) {
        return new Account(name, name + " readout", held, claims, STATES);
    }

    private static Comparing compare(boolean held) {
        return COMPARER.compare(account("Left", true, LEFT), account("Right", held, RIGHT));
    }

    private static Contrast of(Comparing comparing, String id) {
        return comparing.contrasts().stream()
                .filter(contrast -> List.of(contrast.left(), contrast.right()).stream()
                        .flatMap(List::stream)
                        .anyMatch(claim -> claim.id().equals(id)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theSideWithTheTermAndTheShorterListIsNarrower() {
        Contrast pause = of(compare(true), "g1");
        assertThat(pause.right()).extracting(Claim::id).containsExactly("h1");
        assertThat(pause.relation()).isEqualTo(Relation.narrowerInB);
        assertThat(pause.sentence())
                .startsWith("The Left readout covers ports and airfields, the Right readout only airfields")
                .contains("limits it to 30 days")
                .contains("“a halt of strikes on ports and airfields” (Left readout)");
    }

    @Test
    void agreedHereAndRejectedThereIsAContradiction() {
        Contrast tariffs = of(compare(true), "g2");
        assertThat(tariffs.right()).extracting(Claim::id).containsExactly("h2");
        assertThat(tariffs.relation()).isEqualTo(Relation.contradicts);
        assertThat(tariffs.reasons()).contains("same type");
    }

    @Test
    void whatOneTellsAloneStaysAlone() {
        assertThat(of(compare(true), "s1").relation()).isEqualTo(Relation.onlyA);
        assertThat(of(compare(true), "t1").relation()).isEqualTo(Relation.onlyB);
        assertThat(of(compare(true), "g3").sentence()).startsWith("Only the Left readout mentions it");
    }

    @Test
    void theSilenceOfAnAccountKnownFromCitationsIsSaidToBeSuch() {
        assertThat(of(compare(false), "g3").sentence())
                .startsWith("The Left readout mentions it; the Right readout as cited does not");
    }

    @Test
    void theSameQuotationMakesOnePoint() {
        var left =
                account("Left", true, List.of(statement("s1", 0, "it was “a door that nobody can close”", "Ana Ruiz")));
        var right = account(
                "Right",
                true,
                List.of(statement("t1", 0, "they called it \"A door that nobody can close\"", "Luis Paz")));
        Comparing comparing = COMPARER.compare(left, right);
        assertThat(comparing.contrasts()).hasSize(1);
        assertThat(comparing.contrasts().getFirst().reasons()).contains("same quotation");
    }

    @Test
    void theOrderInWhichClaimsComeDoesNotMatter() {
        List<Claim> shuffled = new ArrayList<>(LEFT);
        Comparing expected = compare(true);
        for (int seed = 0; seed < 5; seed++) {
            Collections.shuffle(shuffled, new Random(seed));
            Comparing found = COMPARER.compare(account("Left", true, shuffled), account("Right", true, RIGHT));
            assertThat(found.contrasts()).isEqualTo(expected.contrasts());
        }
    }

    @Test
    void everyClaimStandsInTheComparison() {
        assertThat(compare(true).contrasts().stream().flatMap(contrast -> contrast.left().stream()))
                .containsAll(LEFT);
        assertThat(compare(true).contrasts().stream().flatMap(contrast -> contrast.right().stream()))
                .containsAll(RIGHT);
    }

    @Test
    void anAccountWithoutClaimsIsSilentOnAll() {
        Comparing comparing = COMPARER.compare(account("Left", true, LEFT), account("Right", true, List.of()));
        assertThat(comparing.contrasts()).extracting(Contrast::relation).containsOnly(Relation.onlyA);
        assertThat(COMPARER.compare(account("Left", true, List.of()), account("Right", true, List.of()))
                        .contrasts())
                .isEmpty();
    }
}
