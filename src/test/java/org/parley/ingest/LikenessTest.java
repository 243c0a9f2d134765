package org.parley.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How alike texts are, on made-up ones and on all pairs of the sets that rules may know. */
class LikenessTest {
    private static final String TEXT = "The envoys met on Monday and spoke about fishing rights for six hours.";

    @Test
    void aTextIsLikeItselfWhateverItsCaseAndSigns() {
        assertThat(Likeness.of(TEXT, TEXT.toUpperCase(java.util.Locale.ROOT).replace(".", "!")))
                .isEqualTo(1);
    }

    @Test
    void aCorrectedWordAndAnAddedParagraphLeaveItTheSameText() {
        assertThat(Likeness.sameText(
                        TEXT, TEXT.replace("Monday", "Tuesday") + "\n\nThey will meet again in May, officials said."))
                .isTrue();
    }

    @Test
    void anotherTextOnTheSameMatterIsNotTheSame() {
        assertThat(Likeness.sameText(TEXT, "Fishing rights were the subject when envoys met for six hours on Monday."))
                .isFalse();
    }

    @Test
    void fewerThanThreeWordsAreLikeNothing() {
        assertThat(Likeness.of("No comment", "No comment")).isZero();
    }

    @Test
    void noTwoTextsOfTheSetsComeNearTheThreshold() throws IOException {
        List<String> texts = new ArrayList<>();
        for (String set : List.of("devset", "world")) {
            try (Stream<Path> files = Files.list(Path.of("src/test/resources", set))) {
                for (Path file :
                        files.filter(it -> it.toString().endsWith(".txt")).toList()) {
                    texts.add(Files.readString(file));
                }
            }
        }
        assertThat(texts).hasSizeGreaterThan(30);
        for (int one = 0; one < texts.size(); one++) {
            for (int other = 0; other < one; other++) {
                assertThat(Likeness.of(texts.get(one), texts.get(other))).isLessThan(0.1);
            }
        }
    }
}
