package org.parley.extract.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.extract.Reader;
import org.parley.model.annotation.Actor;
import org.parley.model.annotation.Annotation;
import org.parley.model.text.Span;
import org.parley.model.vocabulary.ActorType;

class ActorsTest {
    private static List<String> mentions(Annotation annotation, String name) {
        return annotation.actors().stream()
                .filter(actor -> actor.name().equals(name))
                .flatMap(actor -> actor.mentions().stream())
                .map(Span::text)
                .toList();
    }

    private static Actor actor(Annotation annotation, String name) {
        return annotation.actors().stream()
                .filter(actor -> actor.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aTitleGivesOfficeAndStateAndStaysOutside() {
        Annotation read = Reader.extract("Zambian Foreign Minister Mulambo Haimbe said on Monday that talks went on.");
        assertThat(mentions(read, "Mulambo Haimbe")).containsExactly("Mulambo Haimbe");
        assertThat(actor(read, "Mulambo Haimbe").role()).isEqualTo("Foreign Minister");
        assertThat(actor(read, "Mulambo Haimbe").of())
                .isEqualTo(actor(read, "Zambia").id());
        assertThat(mentions(read, "Zambia")).isEmpty();
    }

    @Test
    void aPossessiveBeforeATitleIsAMention() {
        Annotation read = Reader.extract("Malawi’s defence minister, Monica Chang’anamuno, denied it.");
        assertThat(mentions(read, "Malawi")).containsExactly("Malawi");
        assertThat(read.actors()).extracting(Actor::type).contains(ActorType.Person);
    }

    @Test
    void aSeatActsOrIsAPlace() {
        assertThat(mentions(Reader.extract("Jakarta rejected the offer."), "Indonesia"))
                .containsExactly("Jakarta");
        assertThat(mentions(Reader.extract("They met in Jakarta."), "Indonesia"))
                .isEmpty();
        assertThat(mentions(Reader.extract("The envoy flew to Jakarta."), "Indonesia"))
                .isEmpty();
        assertThat(mentions(Reader.extract("A deal between Jakarta and Hanoi held."), "Vietnam"))
                .containsExactly("Hanoi");
    }

    @Test
    void familyNamesInCapitalsStandFirst() {
        Annotation read = Reader.extract("Foreign Minister of Japan IWAYA Takeshi arrived. Mr. Iwaya said little.");
        assertThat(mentions(read, "Takeshi Iwaya")).containsExactly("IWAYA Takeshi", "Iwaya");
    }

    @Test
    void nominalsLeadToTheirHolder() {
        Annotation read = Reader.extract(
                "Chilean President Gabriel Boric met his Uruguayan counterpart Yamandú Orsi. The Chilean president left.");
        assertThat(mentions(read, "Gabriel Boric")).containsExactly("Gabriel Boric", "Chilean president");
    }

    @Test
    void anUnnamedHolderIsCalledAfterTheOffice() {
        Annotation read = Reader.extract("The Bhutanese foreign minister called for calm.");
        assertThat(mentions(read, "Foreign minister of Bhutan")).containsExactly("Bhutanese foreign minister");
    }

    @Test
    void bodiesAreNamedByKindAndState() {
        Annotation read = Reader.extract("Rwandan authorities and Fiji's foreign ministry denied it.");
        assertThat(mentions(read, "Government of Rwanda")).containsExactly("Rwandan authorities");
        assertThat(mentions(read, "Ministry of Foreign Affairs of Fiji")).containsExactly("foreign ministry");
        assertThat(mentions(read, "Fiji")).containsExactly("Fiji");
    }

    @Test
    void namesOfSeasAndMeetingsHoldNoActor() {
        Annotation read = Reader.extract("Ships left the South China Sea before the G20 Leaders' Meeting.");
        assertThat(read.actors()).isEmpty();
    }

    @Test
    void aStateBehindAndIsNoPartOfABodysName() {
        Annotation read = Reader.extract("The Southern Fisheries Council and Japan signed it.");
        assertThat(mentions(read, "Southern Fisheries Council")).containsExactly("Southern Fisheries Council");
        assertThat(mentions(read, "Japan")).containsExactly("Japan");
    }

    @Test
    void aTitleEndsBeforeTheStateWhoseItIs() {
        Annotation read = Reader.extract(
                "He was named Minister of Foreign Affairs of the Islamic Republic of Mauritania last week.");
        assertThat(read.actors()).extracting(Actor::name).doesNotContain("Republic");
        assertThat(mentions(read, "Mauritania")).isNotEmpty();
    }

    @Test
    void twoLeadersJoinedAreTwoPersons() {
        Annotation read = Reader.extract("The President and Prime Minister Mia Mottley of Barbados spoke.");
        assertThat(actor(read, "Mia Mottley").role()).isEqualTo("Prime Minister");
    }

    @Test
    void aHeadlinesVerbAndStateAreNoName() {
        Annotation read = Reader.extract("Zambian Foreign Minister Meets US Secretary of State in Geneva");
        assertThat(read.actors()).extracting(Actor::name).doesNotContain("Meets US");
    }

    @Test
    void aWellKnownShortNameStaysWithItsBearer() {
        Annotation read = Reader.extract(
                "The Authority of Ministers of the Economic Community of West African States (ECOWAS) met in Praia. ECOWAS warned the junta.");
        assertThat(mentions(read, "Economic Community of West African States")).contains("ECOWAS");
    }

    @Test
    void withoutADateAFormerHolderMayBeMeant() {
        Annotation read = Reader.extractUndated("U.S. President Obama spoke of the drought.");
        assertThat(mentions(read, "Barack Obama")).containsExactly("Obama");
    }

    @Test
    void particlesAndHyphensStayInTheName() {
        Annotation read = Reader.extract("Minister Khalid bin Mohammad Al-Attiyah of Qatar arrived.");
        assertThat(read.actors()).extracting(Actor::name).contains("Khalid bin Mohammad Al-Attiyah");
    }

    @Test
    void everyActorHasConfidenceAndRule() {
        assertThat(Reader.extract("Jakarta rejected the offer.").actors()).allSatisfy(actor -> {
            assertThat(actor.confidence()).isBetween(0.0, 1.0);
            assertThat(actor.rule()).isNotBlank();
        });
    }

    @Test
    void titlesArePutTogetherFromTheWordsOfOffices() {
        Annotation read =
                Reader.extract("Nepal's deputy water resources minister, Sita Thapa, and Minister of Trade and"
                        + " Regional Integration Kofi Mensah of Ghana signed it.");
        assertThat(actor(read, "Sita Thapa").role()).isEqualTo("deputy water resources minister");
        assertThat(actor(read, "Kofi Mensah").role()).isEqualTo("Minister of Trade and Regional Integration");
        assertThat(actor(read, "Kofi Mensah").of())
                .isEqualTo(actor(read, "Ghana").id());
    }

    @Test
    void anOfficeIsWorthMoreThanARank() {
        Annotation read = Reader.extract("Colonel Kofi Mensah, the transitional prime minister of Togo, denied it.");
        assertThat(actor(read, "Kofi Mensah").role()).isEqualTo("transitional prime minister");
    }

    @Test
    void aKnownNameTakesInTheNamesAroundIt() {
        Annotation read =
                Reader.extract("Mr. Pedro Sánchez Pérez-Castejón met Muhammad Ishaq Dar and Szijjártó Péter.");
        assertThat(mentions(read, "Pedro Sánchez")).containsExactly("Pedro Sánchez Pérez-Castejón");
        assertThat(mentions(read, "Ishaq Dar")).containsExactly("Muhammad Ishaq Dar");
        assertThat(mentions(read, "Péter Szijjártó")).containsExactly("Szijjártó Péter");
    }

    @Test
    void aTextGivesItsBodiesShortNames() {
        Annotation read =
                Reader.extract("The Coalition of Farmers for Peace (CFP) met the Border Service of Tajikistan."
                        + " The CFP denied it, and so did the Border Service.");
        assertThat(mentions(read, "Coalition of Farmers for Peace"))
                .containsExactly("Coalition of Farmers for Peace", "CFP", "CFP");
    }

    @Test
    void aBodyOfAStateByItsNounIsOfItsGovernment() {
        Annotation read = Reader.extract("The Fijian Fisheries Agency closed the port.");
        assertThat(actor(read, "Fisheries Agency of Fiji").type()).isEqualTo(ActorType.GovernmentBody);
    }

    @Test
    void aHolderIsRecalledByTheTitleAlone() {
        Annotation read = Reader.extract(
                "Trade Minister Sita Thapa of Nepal spoke first. The minister asked for time, and the deputy left.");
        assertThat(mentions(read, "Sita Thapa")).containsExactly("Sita Thapa", "minister");
    }

    @Test
    void aMajestyIsWhomTheTextStyledSo() {
        Annotation read = Reader.extract("His Majesty King Tupou VI arrived. His Majesty thanked the crowd.");
        assertThat(mentions(read, "Tupou VI")).containsExactly("Tupou VI", "Majesty");
    }

    @Test
    void whomAStateSendsWhereIsSomebodyOfItsOwn() {
        Annotation read =
                Reader.extract("The Peruvian ambassador to Fiji left, but the Peruvian ambassador to Chad stayed.");
        assertThat(mentions(read, "Ambassador of Peru to Fiji")).hasSize(1);
        assertThat(mentions(read, "Ambassador of Peru to Chad")).hasSize(1);
    }

    @Test
    void datelinesOfTwoCitiesAreNoActors() {
        assertThat(Reader.extract("LIMA/QUITO, June 10 (Wire) - The guns fell silent.")
                        .actors())
                .isEmpty();
    }
}
