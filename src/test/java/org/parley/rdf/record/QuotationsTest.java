package org.parley.rdf.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.junit.jupiter.api.Test;
import org.parley.model.annotation.Statement;
import org.parley.model.text.Span;
import org.parley.model.vocabulary.Quotation;
import org.parley.rdf.Parley;
import org.parley.rdf.graph.Gold;

/** The same words quoted in two texts are one quotation. */
class QuotationsTest {
    @Test
    void marksCaseAndAccentsDoNotMatter() {
        assertThat(quoted(Quotation.direct, "“We will never give up this land”"))
                .hasSize(1)
                .isEqualTo(
                        quoted(Quotation.mixed, "that they \"will not yield\" and «we will never give up this Land!»"));
    }

    @Test
    void eachSentenceIsAQuotationOfItsOwn() {
        Set<Resource> both = quoted(Quotation.direct, "The road is open to all. Nobody shall be turned away.");
        assertThat(both).hasSize(2).containsAll(quoted(Quotation.direct, "Nobody shall be turned away"));
    }

    @Test
    void turnsOfPhraseAndIndirectSpeechAreNone() {
        assertThat(quoted(Quotation.mixed, "the “root causes” of it all")).isEmpty();
        assertThat(quoted(Quotation.indirect, "that the road was open to all of them"))
                .isEmpty();
    }

    @Test
    void theWordsAreKeptWholeWhereTheLabelIsClipped() {
        String words = "we will " + "never ".repeat(40) + "give up this land";
        assertThat(quoted(Quotation.direct, words)).singleElement().satisfies(quotation -> {
            assertThat(quotation.getProperty(Parley.text).getString()).isEqualTo(words);
            assertThat(Page.label(quotation)).hasSizeLessThan(words.length()).endsWith("…");
        });
    }

    private static Set<Resource> quoted(Quotation kind, String content) {
        var page = new Page("https://example.org/doc/1", Gold.IRIS);
        Resource node = page.resource("https://example.org/doc/1/statement");
        var span = new Span(0, content.codePointCount(0, content.length()), content);
        var statement = new Statement(
                "s1", List.of(), null, null, List.of(span), kind, null, List.of(), null, List.of(), null, null);
        new Quotations(page).write(statement, node);
        return ModelFactory.createDefaultModel()
                .add(page.model())
                .listObjectsOfProperty(Parley.quotes)
                .mapWith(quotation -> quotation.asResource())
                .toSet();
    }
}
