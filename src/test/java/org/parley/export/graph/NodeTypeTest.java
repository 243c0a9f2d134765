package org.parley.export.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;

class NodeTypeTest {
    private static final String PARLEY = "https://w3id.org/parley/ontology#";
    private static final Set<String> FOLLOW_FROM_A_STATUS = Set.of("Agreement", "RejectedMeasure");
    private static final Model ONTOLOGY =
            RDFDataMgr.loadModel(Path.of("ontology/parley.ttl").toString());

    @Test
    void knowsEveryClassOfActorsEventsMeasuresAndAccounts() {
        Set<String> classes = List.of("Actor", "Event", "Measure", "Account").stream()
                .flatMap(top -> within(ONTOLOGY.getResource(PARLEY + top)).stream())
                .filter(name -> !FOLLOW_FROM_A_STATUS.contains(name))
                .collect(Collectors.toSet());
        assertThat(Arrays.stream(NodeType.values()).map(NodeType::localName))
                .as("a class of things lives in ontology/parley.ttl and in NodeType.java: add the missing one")
                .containsExactlyInAnyOrderElementsOf(classes);
    }

    @Test
    void theNarrowerComesFirst() {
        for (NodeType wide : NodeType.values()) {
            for (String narrow : within(ONTOLOGY.getResource(PARLEY + wide.localName()))) {
                if (!FOLLOW_FROM_A_STATUS.contains(narrow)) {
                    assertThat(NodeType.narrowest(List.of(narrow, wide.localName())))
                            .hasValueSatisfying(
                                    type -> assertThat(type.localName()).isEqualTo(narrow));
                }
            }
        }
    }

    private static Set<String> within(Resource top) {
        Set<String> found =
                ONTOLOGY
                        .listSubjectsWithProperty(RDFS.subClassOf, top)
                        .filterKeep(Resource::isURIResource)
                        .toList()
                        .stream()
                        .flatMap(narrower -> within(narrower).stream())
                        .collect(Collectors.toSet());
        found.add(top.getLocalName());
        return found;
    }
}
