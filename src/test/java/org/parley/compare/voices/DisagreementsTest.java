package org.parley.compare.voices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.model.vocabulary.DivergenceKind.contradicts;
import static org.parley.model.vocabulary.DivergenceKind.narrower;
import static org.parley.model.vocabulary.DivergenceKind.onlyIn;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.compare.Comparer;
import org.parley.model.annotation.Divergence;
import org.parley.model.text.DocumentKind;
import org.parley.model.vocabulary.DivergenceKind;
import org.parley.model.vocabulary.MeasureType;
import org.parley.model.vocabulary.Status;

class DisagreementsTest {
    private static final Disagreements DISAGREEMENTS = new Disagreements(Comparer.standard());

    private record Pair(String a, String b, DivergenceKind kind) {}

    private static List<Pair> pairs(Cited cited) {
        return DISAGREEMENTS.in(cited.article()).stream()
                .map(each -> new Pair(each.a(), each.b(), each.kind()))
                .toList();
    }

    @Test
    void aNounThatTakesUpACondition() {
        Cited cited = new Cited()
                .says("ali", "said", "the deal takes effect only after the tax on wool is lifted")
                .says("ali", "added", "the harvest was good")
                .says("bea", "insisted", "the paper holds no such caveat");
        assertThat(pairs(cited)).containsExactly(new Pair("s3", "s1", contradicts));
    }

    @Test
    void aDenialIsToldInASentence() {
        Divergence denial = DISAGREEMENTS
                .in(new Cited()
                        .says("ali", "alleged", "Togolese boats fished off his coast")
                        .says("bea", "called", "the charge baseless")
                        .article())
                .getFirst();
        assertThat(denial.note())
                .isEqualTo("The account of Bea denies what the account of Ali has: “the charge baseless”"
                        + " (account of Bea); “Togolese boats fished off his coast” (account of Ali).");
        assertThat(denial.rule()).isEqualTo("denial");
    }

    @Test
    void whoPromisedNothingDeniesWhoSaysThatHeDid() {
        Cited cited = new Cited()
                .says("ali", "said", "the well was dry")
                .says("ali", "said", "Togo had agreed to hand over 40 trucks")
                .that(Status.agreed, MeasureType.other, "togo")
                .says("bea", "said", "she had not promised anything");
        assertThat(pairs(cited)).containsExactly(new Pair("s3", "s2", contradicts));
    }

    @Test
    void reportsThatAreSettledAndRefusedDiffer() {
        Cited cited = new Cited()
                .says("ali", "said", "both states had agreed to hold talks on fishing rights")
                .that(Status.agreed, MeasureType.negotiation, "chad", "togo")
                .says("bea", "said", "there was no decision to hold talks on fishing rights")
                .that(Status.rejected, MeasureType.negotiation);
        assertThat(pairs(cited)).containsExactly(new Pair("g1", "g2", contradicts));
    }

    @Test
    void oppositeThingsOfOneMatter() {
        Cited cited = new Cited()
                .says("ali", "said", "pumping from the lake will be postponed until spring")
                .that(Status.agreed, MeasureType.other, "chad", "togo")
                .says("bea", "said", "Togo has decided to begin pumping from the lake at once")
                .that(Status.ordered, MeasureType.other, "togo");
        assertThat(pairs(cited)).containsExactly(new Pair("g1", "g2", contradicts));
    }

    @Test
    void eachSideBlamesTheOther() {
        Cited cited = new Cited()
                .says("ali", "accused", "Togo of breaches of the truce")
                .that(Status.violated, MeasureType.ceasefire, "togo")
                .says("bea", "blamed", "Chad for the fighting")
                .that(Status.violated, MeasureType.ceasefire, "chad");
        assertThat(pairs(cited)).containsExactly(new Pair("g1", "g2", contradicts));
    }

    @Test
    void aConditionThatTheOtherSideDoesNotHaveIsNarrower() {
        Cited cited = new Cited()
                .says("ali", "said", "supply boats may pass the strait unhindered")
                .that(Status.agreed, MeasureType.navigation, "chad", "togo")
                .says("bea", "said", "supply boats may pass the strait only if they are searched")
                .that(Status.agreed, MeasureType.navigation, "chad", "togo");
        assertThat(pairs(cited)).containsExactly(new Pair("g2", "g1", narrower));
    }

    @Test
    void whatEachOfTwoReadoutsTellsAlone() {
        Cited cited = new Cited()
                .says("chad", "r1", "said", "the two states agreed to swap grain for salt")
                .that(Status.agreed, MeasureType.trade, "chad", "togo")
                .says("togo", "r2", "said", "the two states agreed to hold a wrestling match")
                .that(Status.agreed, MeasureType.cultural, "chad", "togo");
        assertThat(pairs(cited)).containsExactly(new Pair("g1", "g2", onlyIn));
    }

    @Test
    void whatBindsOneSideAloneMayWellBeLeftOut() {
        Cited cited = new Cited()
                .says("chad", "r1", "said", "Chad would swap grain for salt")
                .that(Status.agreed, MeasureType.trade, "chad")
                .says("togo", "r2", "said", "the two states agreed to hold a wrestling match")
                .that(Status.agreed, MeasureType.cultural, "chad", "togo");
        assertThat(pairs(cited)).isEmpty();
    }

    @Test
    void wishesOfTwoSidesAreNoDivergence() {
        Cited cited = new Cited()
                .says("ali", "demanded", "a full ceasefire along the river")
                .that(Status.demanded, MeasureType.ceasefire, "togo")
                .says("bea", "rejected", "a full ceasefire along the river")
                .that(Status.rejected, MeasureType.ceasefire, "togo");
        assertThat(pairs(cited)).isEmpty();
    }

    @Test
    void oneSideDoesNotDifferWithItself() {
        Cited cited = new Cited()
                .says("ali", "alleged", "boats fished off his coast")
                .says("chad", "called", "the charge baseless")
                .someone("a Chadian official", "called", "the charge baseless");
        assertThat(pairs(cited)).isEmpty();
    }

    @Test
    void anUnnamedSourceStandsForItself() {
        Cited cited = new Cited()
                .says("ali", "alleged", "boats fished off his coast")
                .someone("two fishermen", "called", "the charge baseless");
        assertThat(pairs(cited)).containsExactly(new Pair("s2", "s1", contradicts));
    }

    @Test
    void severalDenialsOfOneSideAreToldOnce() {
        Cited cited = new Cited()
                .says("ali", "alleged", "boats fished off his coast")
                .says("bea", "called", "the charge baseless")
                .says("bea", "called", "the accusation a lie");
        assertThat(pairs(cited)).containsExactly(new Pair("s2", "s1", contradicts));
    }

    @Test
    void aReadoutHasOneVoiceAndATextWithoutAnEventNoAccounts() {
        Cited cited = new Cited()
                .says("ali", "alleged", "boats fished off his coast")
                .says("bea", "called", "the charge baseless");
        assertThat(DISAGREEMENTS.in(cited.annotation(DocumentKind.readout, true)))
                .isEmpty();
        assertThat(DISAGREEMENTS.in(cited.annotation(DocumentKind.article, false)))
                .isEmpty();
        assertThat(DISAGREEMENTS.tellIn(cited.article()).divergences()).hasSize(1);
    }
}
