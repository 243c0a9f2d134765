package org.parley.model.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.model.text.Text;

class AnnotationJsonTest {
    private static final Path GOLD = Path.of("src/test/resources/devset");

    static List<Path> gold() throws IOException {
        try (Stream<Path> files = Files.list(GOLD)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("gold")
    void everyGoldDocumentSurvivesTheRoundTrip(Path file) throws IOException {
        String json = Files.readString(file);
        var tree = new ObjectMapper();
        assertThat(tree.readTree(AnnotationJson.write(AnnotationJson.read(json))))
                .isEqualTo(tree.readTree(json));
    }

    @ParameterizedTest
    @MethodSource("gold")
    void everyGoldDocumentFitsItsText(Path file) throws IOException {
        var text = new Text(Files.readString(Path.of(file.toString().replace(".json", ".txt"))));
        assertThat(AnnotationCheck.faults(AnnotationJson.read(Files.readString(file)), text))
                .isEmpty();
    }

    @Test
    void whatItDoesNotKnowIsPassedOver() {
        String json = """
                {"id":"x","kind":"article","title":"T","publisher":null,"published":null,"mood":"calm",
                 "actors":[{"id":"a1","name":"Chile","type":"State","mentions":[],"confidence":0.5,"rule":"gazetteer"}]}""";
        Annotation read = AnnotationJson.read(json);
        assertThat(read.actors()).extracting(Actor::confidence).containsExactly(0.5);
        assertThat(read.statements()).isEmpty();
    }

    @Test
    void aFaultIsToldWithItsPlace() {
        assertThatThrownBy(() -> AnnotationJson.read("{\"id\":\"x\",\n \"kind\":\"poem\"}"))
                .isInstanceOf(AnnotationException.class)
                .hasMessageContaining("line 2")
                .hasMessageContaining("poem");
    }
}
