package org.parley.evaluate.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.model.rule.RuleFile;

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

    static List<RuleFile.Row> titles() {
        return RuleFile.rows("/org/parley/evaluate/titles.tsv");
    }

    @ParameterizedTest
    @MethodSource("titles")
    void aTitleDoesNotTellItsBearerApart(RuleFile.Row title) {
        assertThat(Words.of(title.get("example"))).contains(title.get("word"));
        assertThat(Words.ofName(title.get("example"))).isNotEmpty().doesNotContain(title.get("word"));
    }
}
