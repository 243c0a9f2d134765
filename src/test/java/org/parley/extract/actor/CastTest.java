package org.parley.extract.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.extract.Reader;
import org.parley.model.Actor;
import org.parley.model.Document;

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
}
