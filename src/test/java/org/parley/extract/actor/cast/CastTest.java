package org.parley.extract.actor.cast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.extract.Reader;
import org.parley.model.annotation.Actor;
import org.parley.model.text.Document;

class CastTest {
    private static final String TEXT = "President William Ruto of Kenya met Tanzanian President Samia Suluhu Hassan."
            + " He thanked her. Nairobi and Dodoma agreed on a border post. The two leaders left, and both sides cheered."
            + " A Kenyan official said so.";

    private final Document document = Reader.document(TEXT);
    private final Cast cast =
            Cast.of(Reader.analysis(document), Reader.extract(TEXT).actors());

    private List<String> denoted(String phrase) {
        int start = document.text().characters().indexOf(phrase);
        return cast.resolve(start, start + phrase.length()).stream()
                .flatMap(id -> cast.byId(id).stream())
                .map(Actor::name)
                .toList();
    }

    @Test
    void aPhraseDenotesTheMentionItEndsWith() {
        assertThat(denoted("Tanzanian President Samia Suluhu Hassan")).containsExactly("Samia Suluhu Hassan");
    }

    @Test
    void pronounsFollowGender() {
        assertThat(denoted("He")).containsExactly("William Ruto");
        assertThat(denoted("her.")).containsExactly("Samia Suluhu Hassan");
    }

    @Test
    void coordinatedNamesAreAllDenoted() {
        assertThat(denoted("Nairobi and Dodoma")).containsExactly("Kenya", "Tanzania");
    }

    @Test
    void pluralsDenoteBothParties() {
        assertThat(denoted("The two leaders")).containsExactly("William Ruto", "Samia Suluhu Hassan");
        assertThat(denoted("both sides")).containsExactly("Kenya", "Tanzania");
    }

    @Test
    void anUnnamedOfficialIsNobody() {
        assertThat(denoted("A Kenyan official")).isEmpty();
    }

    @Test
    void personsServeAState() {
        String ruto = cast.actors().getFirst().id();
        assertThat(cast.stateOf(ruto).flatMap(cast::byId).map(Actor::name)).contains("Kenya");
    }

    private static List<String> denoted(String text, String phrase) {
        Document document = Reader.document(text);
        Cast cast = Cast.of(Reader.analysis(document), Reader.extract(text).actors());
        int start = document.text().characters().lastIndexOf(phrase);
        return cast.resolve(start, start + phrase.length()).stream()
                .flatMap(id -> cast.byId(id).stream())
                .map(Actor::name)
                .toList();
    }

    @Test
    void thePluralOfAnOfficePicksItsHolders() {
        String text =
                "Foreign Minister Penny Wong of Australia and Foreign Minister Anita Anand of Canada were received by"
                        + " President William Ruto. The ministers signed a pact. The two countries will trade.";
        assertThat(denoted(text, "The ministers")).containsExactly("Penny Wong", "Anita Anand");
        assertThat(denoted(text, "The two countries")).containsExactly("Australia", "Canada");
    }

    @Test
    void threeLeadersAreAllWhoWereSpokenOfTogether() {
        String text =
                "President William Ruto of Kenya met President Hakainde Hichilema of Zambia and President Paul Kagame of"
                        + " Rwanda. The three leaders signed a pact.";
        assertThat(denoted(text, "The three leaders"))
                .containsExactly("William Ruto", "Hakainde Hichilema", "Paul Kagame");
    }

    @Test
    void aThirdPartyThatOnlyHostsIsNoSide() {
        String text =
                "The foreign ministers of Thailand and Cambodia met. Malaysia hosted the talks. The two sides agreed.";
        assertThat(denoted(text, "The two sides")).containsExactly("Thailand", "Cambodia");
    }
}
