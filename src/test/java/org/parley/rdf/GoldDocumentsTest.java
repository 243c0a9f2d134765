package org.parley.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No valid annotation is refused, and every graph keeps the promises that graph browsers rely on. */
class GoldDocumentsTest {
    private static final Conformance CONFORMANCE = new Conformance(Gold.IRIS);

    static List<String> names() {
        return Gold.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyGoldDocumentConforms(String name) {
        assertThat(CONFORMANCE.faults(Gold.graphs(name))).isEmpty();
    }
}
