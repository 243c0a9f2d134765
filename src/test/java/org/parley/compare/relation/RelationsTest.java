package org.parley.compare.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.compare.Claims.report;
import static org.parley.compare.Claims.statement;
import static org.parley.compare.Claims.with;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parley.annotate.WordReader;
import org.parley.compare.match.MeasureTypes;
import org.parley.compare.match.Point;
import org.parley.compare.match.Sides;
import org.parley.compare.words.Counts;
import org.parley.compare.words.Limits;
import org.parley.compare.words.TermReader;
import org.parley.compare.words.Terms;
import org.parley.model.comparison.Account;
import org.parley.model.comparison.Claim;
import org.parley.model.comparison.Comparison.Relation;
import org.parley.model.vocabulary.Status;

class RelationsTest {
    private static final TermReader READER = new TermReader(WordReader.standard());
    private static final Relations RELATIONS = new Relations(MeasureTypes.standard(), READER, Limits.standard());
    private static final Sides SIDES = new Sides(
            new Account("left", "left", true, List.of(), Map.of("Ali", "Chad")),
            new Account("right", "right", true, List.of(), Map.of("Bea", "Togo")));

    private static Stand stand(Claim left, Claim right) {
        return RELATIONS.of(point(left), point(right), SIDES);
    }

    private static Point point(Claim... claims) {
        return new Point(
                List.of(claims),
                List.of(claims),
                Set.of(),
                Terms.NONE,
                Terms.NONE,
                Set.of(),
                Counts.of(READER.tokens(claims[0].text())),
                false,
                0,
                0,
                0);
    }

    private static Claim agreed(String text) {
        return report("g", "trade", Status.agreed, text);
    }

    @Test
    void oneStatusIsAgreement() {
        assertThat(stand(agreed("a tariff cut"), agreed("a cut in tariffs")))
                .isEqualTo(new Stand(Relation.both, List.of(Ground.sameStatus)));
        assertThat(stand(agreed("a tariff cut"), report("h", "trade", Status.supported, "a tariff cut"))
                        .relation())
                .isEqualTo(Relation.both);
    }

    @Test
    void agreedAndOnlyProposedContradict() {
        assertThat(stand(agreed("a tariff cut"), report("h", "trade", Status.proposed, "a tariff cut", "Bea")))
                .isEqualTo(Stand.contradicting(Ground.statuses));
    }

    @Test
    void whatIsStillTalkedAboutGoesLessFarThanWhatIsAgreed() {
        Claim open = report("h", "trade", Status.underNegotiation, "progress on a tariff cut");
        assertThat(stand(agreed("a tariff cut"), open))
                .isEqualTo(new Stand(Relation.narrowerInB, List.of(Ground.stillOpen)));
        assertThat(stand(open, agreed("a tariff cut")))
                .isEqualTo(new Stand(Relation.narrowerInA, List.of(Ground.stillOpen)));
    }

    @Test
    void aWishUnderStudyStillContradictsWhatIsAgreed() {
        Claim wish = report("h", "trade", Status.proposed, "a tariff cut", "Bea");
        Claim studied = report("i", "trade", Status.underNegotiation, "it will be studied");
        assertThat(RELATIONS.of(point(agreed("a tariff cut")), point(wish, studied), SIDES))
                .isEqualTo(Stand.contradicting(Ground.statuses));
    }

    @Test
    void wishesOfTwoSidesContradictAndThoseOfOneDoNot() {
        Claim ofChad = report("g", "trade", Status.demanded, "lower tariffs", "Ali");
        assertThat(stand(ofChad, report("h", "trade", Status.proposed, "higher tariffs", "Bea")))
                .isEqualTo(Stand.contradicting(Ground.wishes));
        assertThat(stand(ofChad, report("h", "trade", Status.proposed, "lower tariffs", "Chad"))
                        .relation())
                .isEqualTo(Relation.both);
    }

    @Test
    void aWishAndWhatTheOtherSideSaysOfItContradict() {
        Claim wish = report("g", "trade", Status.demanded, "lower tariffs", "Ali");
        assertThat(stand(wish, statement("s", 0, "tariffs are low", "Bea")))
                .isEqualTo(Stand.contradicting(Ground.wishAnswered));
        assertThat(stand(statement("s", 0, "tariffs are low", "Bea"), wish))
                .isEqualTo(Stand.contradicting(Ground.answeredWish));
    }

    @Test
    void otherFiguresAndOtherTermsContradict() {
        assertThat(stand(agreed("40 tonnes of wheat"), agreed("60 tonnes of wheat")))
                .isEqualTo(Stand.contradicting(Ground.counts));
        assertThat(stand(with(agreed("a pause"), null, "P30D"), with(agreed("a pause"), null, "P14D")))
                .isEqualTo(Stand.contradicting(Ground.terms));
    }

    @Test
    void narrowerIsTheSideWithTheTermTheKindOrTheDeadline() {
        assertThat(stand(with(agreed("a pause"), null, "P30D"), agreed("a pause"))
                        .relation())
                .isEqualTo(Relation.narrowerInA);
        assertThat(stand(
                        report("g", "ceasefire", Status.agreed, "a truce"),
                        report("h", "maritimeCeasefire", Status.agreed, "a truce at sea")))
                .isEqualTo(new Stand(Relation.narrowerInB, List.of(Ground.narrowerType)));
        assertThat(stand(agreed("the road opens"), agreed("the road opens by the end of May")))
                .isEqualTo(new Stand(Relation.narrowerInB, List.of(Ground.narrowerLimits)));
    }

    @Test
    void aListCoversMoreThanOneOfItsItems() {
        Claim list = with(agreed("no raids on mines and railways"), "mines and railways", null);
        Claim item = with(agreed("no raids on railways"), "railways", null);
        assertThat(stand(list, item)).isEqualTo(new Stand(Relation.narrowerInB, List.of(Ground.narrowerScope)));
        assertThat(stand(item, list).relation()).isEqualTo(Relation.narrowerInA);
        assertThat(stand(list, with(agreed("no raids on schools"), "schools", null))
                        .relation())
                .isEqualTo(Relation.both);
    }

    @Test
    void whatOneAffirmsAndTheOtherDeniesContradicts() {
        Claim said = statement("s", 0, "troops crossed the river", "Ali");
        Claim denied = new Claim(
                "t",
                null,
                null,
                "Bea",
                "troops crossed the river",
                null,
                Set.of("Bea"),
                Set.of(),
                Set.of(),
                null,
                said.evidence(),
                List.of(),
                null,
                null,
                true);
        assertThat(stand(said, denied)).isEqualTo(Stand.contradicting(Ground.denied));
        assertThat(stand(said, said).relation()).isEqualTo(Relation.both);
    }
}
