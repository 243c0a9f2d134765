package org.parley.extract.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.annotate.Analysis;
import org.parley.extract.Texts;
import org.parley.extract.actor.cast.Cast;
import org.parley.model.annotation.Measure;
import org.parley.model.text.DocumentKind;

class MeasuresTest {
    private static List<Measure> measures(String text) {
        Analysis analysis = Texts.analysis(text);
        return Measures.of(StatusReports.in(
                analysis, Cast.of(analysis, List.of()), List.of(), List.of(), List.of(), DocumentKind.article));
    }

    @Test
    void aProposalAndItsAnswerAreOneMeasure() {
        assertThat(measures("Kenya proposed a truce in the valley. Eritrea rejected the truce in the valley."))
                .singleElement()
                .satisfies(measure -> assertThat(measure.reports()).containsExactly("g1", "g2"));
    }

    @Test
    void measuresOfDifferentKindStayApart() {
        assertThat(measures("Kenya proposed a truce. Eritrea imposed a tariff on coffee."))
                .hasSize(2);
    }
}
