package org.parley.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.model.annotation.Annotation;
import org.parley.model.text.Document;

/** Texts that nobody writes but machines and mischief do: one paragraph of the same words over and over. */
class HostileTextTest {
    private static final int CHARACTERS = 60_000;
    /** Generous: each takes about a second; what grows with the square of the length or faster takes minutes. */
    private static final Duration LIMIT = Duration.ofSeconds(40);

    private static final Extractor EXTRACTOR = Extractor.standard();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "said that ",
                "“He said ” ",
                "Peru, ",
                "(",
                "a",
                "1 March 2019 ",
                "the ministry of the ",
                "agreed to a ceasefire and ",
                "which the minister, who said ",
                "not to refuse to agree to reject ",
            })
    void isReadInTime(String words) {
        String text = words.repeat(CHARACTERS / words.length());
        Annotation found = assertTimeoutPreemptively(
                LIMIT, () -> EXTRACTOR.extract(Lines.document("hostile", text, Document.Source.UNKNOWN)));
        assertThat(found.id()).isEqualTo("hostile");
    }
}
