package org.parley.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.document.Reading;
import org.parley.model.annotation.Annotation;
import org.parley.model.text.Document;
import org.parley.model.text.Document.Source;
import org.parley.model.text.Text;

class SourceKeysTest {
    private static final Source PAGE = new Source(null, "The Courier", null, null, "https://example.org/a");

    @ParameterizedTest
    @CsvSource({
        "https://example.org/a, http://EXAMPLE.org:80/a/#top, true",
        "https://example.org/a?id=1, https://example.org/a?id=2, false",
        "https://example.org/a, https://example.org/A, false",
        "https://example.org:8443/a, https://example.org/a, false",
        "https://example.org/b/../a, https://example.org/a, true",
        "not an address, ' not an address', true",
        "https://example.org/with space, https://example.org/with, false",
    })
    void addressesAreOneWhereServersTakeThemForOne(String one, String other, boolean same) {
        assertThat(SourceKeys.ofAddress(one).equals(SourceKeys.ofAddress(other)))
                .isEqualTo(same);
    }

    @Test
    void theSurestKeyComesFirstAndNoPathIsGivenAway() {
        List<String> keys = keys(Path.of("private/talks.txt"), PAGE).all();
        assertThat(keys).hasSize(3);
        assertThat(keys.get(0)).isEqualTo("address https://example.org/a");
        assertThat(keys.get(1)).matches("place [0-9a-f]{16}");
        assertThat(keys.get(2)).isEqualTo("publication courier/talks");
    }

    @Test
    void standardInputAloneTellsNothing() {
        assertThat(keys(null, new Source(null, "The Courier", null, null, null)).all())
                .isEmpty();
    }

    @Test
    void onlyAnotherAddressSpeaksAgainstOneSource() {
        SourceKeys keys = keys(Path.of("talks.txt"), PAGE);
        assertThat(keys.liesElsewhereThan(Set.of("address https://example.org/b", "place 0")))
                .isTrue();
        assertThat(keys.liesElsewhereThan(Set.of("address https://example.org/a", "address https://example.org/b")))
                .isFalse();
        assertThat(keys.liesElsewhereThan(Set.of("place 0"))).isFalse();
    }

    private static SourceKeys keys(@Nullable Path file, Source source) {
        Document document = new Document("talks", new Text("Talks."), source, List.of());
        return SourceKeys.of(new Reading.Accepted("talks", file, document), Annotation.nothing("talks"));
    }
}
