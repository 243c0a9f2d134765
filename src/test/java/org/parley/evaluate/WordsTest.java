package org.parley.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            U.S. and U.S.A. e.u          | us and usa eu
            Erdoğan’s Straße             | erdogans strasse
            İstanbul ılık Şəki           | istanbul ilik seki
            ΣΊΣΥΦΟΣ ẞ                    | σισυφοσ ss
            हिन्दी १२ ½ x²                | ह नद १२ 1 2 x2
            don't a_b No.5               | dont a_b no 5
            ﬁne ſtop Ⅳ                   | fine stop iv
            """)
    void wordsAreFreeOfCaseAccentsApostrophesAndDots(String text, String words) {
        assertThat(Words.of(text)).containsExactly(words.split(" "));
    }

    @Test
    void aNameIsItsTellingWordsOrAllOfThem() {
        assertThat(Words.ofName("President of the Republic")).containsExactly("republic");
        assertThat(Words.ofName("The President")).containsExactlyInAnyOrder("the", "president");
    }
}
