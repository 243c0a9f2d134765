package org.parley.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** That the JSON-LD context knows every property, and reads plain JSON as the triples one would expect. */
class ContextTest {
    private static final String CONTEXT = Turtle.text("context.jsonld");

    @ParameterizedTest
    @MethodSource("org.parley.ontology.GeneratedVocabularyTest#properties")
    void everyPropertyIsInTheContext(String property) throws JsonProcessingException {
        JsonNode term = new ObjectMapper().readTree(CONTEXT).at("/@context/" + property);
        assertThat(term.isTextual() ? term.asText() : term.path("@id").asText())
                .as("%s in ontology/context.jsonld", property)
                .isEqualTo("parley:" + property);
    }

    @Test
    void plainJsonIsReadAsTriples() {
        Model read = read("""
                {
                  %s,
                  "id": "https://example.org/report",
                  "type": "StatusReport",
                  "label": "agreed: truce",
                  "status": "agreed",
                  "measure": { "id": "https://example.org/truce", "type": "Measure", "measureType": "maritimeCeasefire" },
                  "evidence": { "id": "https://example.org/span", "type": "Span", "start": 4, "end": 11, "exact": "a truce" },
                  "minimumDuration": "P30D",
                  "date": "2025-06-30",
                  "confidence": "0.9",
                  "rule": "annotation"
                }""");
        Model meant = Turtle.parse("""
                ex:report a parley:StatusReport ; rdfs:label "agreed: truce" ; parley:status status:agreed ;
                  parley:measure ex:truce ; parley:evidence ex:span ; parley:minimumDuration "P30D"^^xsd:duration ;
                  parley:date "2025-06-30"^^xsd:date ; parley:confidence 0.9 ; parley:rule "annotation" .
                ex:truce a parley:Measure ; parley:measureType mtype:maritimeCeasefire .
                ex:span a parley:Span ; oa:start 4 ; oa:end 11 ; oa:exact "a truce" .
                """);
        assertThat(read.difference(meant).listStatements().toList()).isEmpty();
        assertThat(meant.difference(read).listStatements().toList()).isEmpty();
    }

    private static Model read(String json) {
        String context = CONTEXT.strip().substring(1, CONTEXT.strip().length() - 1);
        Model model = ModelFactory.createDefaultModel();
        RDFParser.fromString(json.formatted(context), Lang.JSONLD11).parse(model);
        return model;
    }
}
