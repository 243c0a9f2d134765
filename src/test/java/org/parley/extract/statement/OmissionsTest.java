package org.parley.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.annotate.Analysis;
import org.parley.extract.Texts;
import org.parley.extract.actor.cast.Cast;
import org.parley.model.annotation.Actor;
import org.parley.model.annotation.Omission;
import org.parley.model.annotation.Statement;
import org.parley.model.rule.RuleFile;
import org.parley.model.text.DocumentKind;
import org.parley.model.text.Span;
import org.parley.model.vocabulary.ActorType;

class OmissionsTest {
    static List<RuleFile.Row> cues() {
        return RuleFile.rows("/lexicon/omissions.tsv");
    }

    private static List<Omission> omissions(String text, String actor, boolean matching) {
        Analysis analysis = Texts.analysis(text);
        int start = text.indexOf(actor);
        Span mention = analysis.span(start, start + actor.length());
        Cast cast = Cast.of(
                analysis, List.of(new Actor("a1", actor, ActorType.State, List.of(mention), null, null, null, null)));
        List<Statement> statements =
                matching ? new Statements().in(analysis, cast, List.of(), List.of(), DocumentKind.article) : List.of();
        return Omissions.in(analysis, cast, List.of(), DocumentKind.article, statements, List.of());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cues")
    void everyLineFindsTheOmissionOfItsExample(RuleFile.Row line) {
        assertThat(omissions(line.get("example"), line.get("actor"), false))
                .as(line.get("example"))
                .singleElement()
                .satisfies(omission -> {
                    assertThat(omission.actor()).isEqualTo("a1");
                    assertThat(omission.span().text()).endsWith(line.get("omitted"));
                });
    }

    @Test
    void anOmissionMayShareTheSubjectOfTheVerbBefore() {
        assertThat(omissions(
                        "Lagos thanked the pilots for their work, but did not mention the strike.", "Lagos", false))
                .singleElement()
                .satisfies(omission -> {
                    assertThat(omission.actor()).isEqualTo("a1");
                    assertThat(omission.span().text()).isEqualTo("did not mention the strike");
                });
    }

    @Test
    void whatIsMentionedIsNotOmitted() {
        assertThat(omissions("Lagos mentioned the closed bridge.", "Lagos", false))
                .isEmpty();
    }

    @Test
    void anOmissionPointsToTheStatementThatSaysIt() {
        List<Omission> omissions = omissions(
                "Accra said the northern bridge had been closed to lorries. Lagos did not mention that the bridge had been closed.",
                "Lagos",
                true);
        assertThat(omissions).singleElement().extracting(Omission::omits).isEqualTo("s1");
    }
}
