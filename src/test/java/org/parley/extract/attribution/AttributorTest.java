package org.parley.extract.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.annotate.Analysis;
import org.parley.annotate.Range;
import org.parley.annotate.Token;
import org.parley.extract.Reader;
import org.parley.model.rule.RuleFile;
import org.parley.model.rule.RuleFile.Row;
import org.parley.model.vocabulary.StatementKind;

class AttributorTest {
    private static final Attributor ATTRIBUTOR = Attributor.standard();

    static List<Row> kinds() {
        return RuleFile.rows("/lexicon/attribution-kinds.tsv");
    }

    private static Analysis analysis(String paragraph) {
        return Reader.analysis(Reader.document(paragraph));
    }

    private static String words(Analysis analysis, Range range) {
        List<Token> tokens = analysis.sentences().stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .toList();
        return tokens.subList(range.from(), range.to()).stream()
                .map(Token::text)
                .collect(Collectors.joining(" "));
    }

    @Test
    void findsSourceCueAndContent() {
        Analysis analysis = analysis("The Chilean minister said on Monday that the strait would be closed to ships.");
        assertThat(ATTRIBUTOR.in(analysis)).singleElement().satisfies(attribution -> {
            assertThat(words(analysis, Objects.requireNonNull(attribution.source())))
                    .isEqualTo("The Chilean minister");
            assertThat(words(analysis, attribution.cue())).startsWith("said");
            assertThat(words(analysis, attribution.content().getLast()))
                    .endsWith("the strait would be closed to ships");
            assertThat(attribution.kind()).isEqualTo(StatementKind.statement);
            assertThat(attribution.probability()).isGreaterThan(0.5);
        });
    }

    @Test
    void aQuotationAroundItsCueIsOneContentInTwoPieces() {
        Analysis analysis = analysis("“The harvest was poor,” Ms. Okafor said. “We need help before winter.”");
        assertThat(ATTRIBUTOR.in(analysis)).anySatisfy(attribution -> {
            assertThat(words(analysis, Objects.requireNonNull(attribution.source())))
                    .contains("Okafor");
            assertThat(words(analysis, attribution.content().getFirst())).contains("The harvest was poor");
        });
    }

    @Test
    void pronounsAreSources() {
        Analysis analysis = analysis("She believes that the bank will lower its rates.");
        assertThat(ATTRIBUTOR.in(analysis)).singleElement().satisfies(attribution -> {
            assertThat(words(analysis, Objects.requireNonNull(attribution.source())))
                    .isEqualTo("She");
            assertThat(attribution.kind()).isEqualTo(StatementKind.thought);
        });
    }

    @Test
    void whereNobodySpeaksThereIsNoAttribution() {
        assertThat(ATTRIBUTOR.in(analysis("The ship left the port at noon with forty tons of rice.")))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aWordAscribesTheKindOfItsExample(Row row) {
        Analysis analysis = analysis(row.get("example"));
        assertThat(ATTRIBUTOR.in(analysis, 0))
                .as(row.get("example"))
                .extracting(Attribution::kind)
                .contains(StatementKind.valueOf(row.get("kind")));
    }
}
