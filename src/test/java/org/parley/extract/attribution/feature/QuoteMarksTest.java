package org.parley.extract.attribution.feature;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.extract.Reader;

class QuoteMarksTest {
    @ParameterizedTest
    @CsvSource(quoteCharacter = '~', delimiter = '|', textBlock = """
            “Not now,” the emir said.                | Not now ,
            "Not now," the emir said.                | Not now ,
            ''Not now,'' the emir said.              | Not now ,
            ``Not now,'' the emir said.              | Not now ,
            «Not now», the emir said.                | Not now
            The emirs' ship left.                    | ~~
            The emir said: “Not now. Perhaps later.  | Not now . Perhaps later .
            """)
    void wordsBetweenDoubleMarksAreQuoted(String paragraph, String quoted) {
        var article = new Article(Reader.analysis(Reader.document(paragraph)));
        int last = article.paragraph(article.size() - 1);
        assertThat(IntStream.range(0, article.size())
                        .filter(at -> article.paragraph(at) == last)
                        .filter(at -> article.isQuoted(at) && !article.quotes().isMark(at))
                        .mapToObj(at -> article.token(at).text())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(quoted);
    }
}
