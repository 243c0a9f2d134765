package org.parley.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.model.text.Block;
import org.parley.model.text.Document;

/** Each text in document/layout must be laid out as NAME.expected says. Rewrite them all with -Dgolden=rewrite. */
class LayoutGoldenTest {
    private static final Path GOLDEN = Path.of("src/test/resources/document/layout");
    private static final int FIRST_WORDS = 60;

    static List<Path> texts() throws IOException {
        try (Stream<Path> files = Files.list(GOLDEN)) {
            return files.filter(file -> !file.toString().endsWith(".expected"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void isLaidOutAsBefore(Path text) throws IOException {
        String actual = describe(text);
        Path expected = Path.of(text.toString().replaceAll("\\.\\w+$", ".expected"));
        if ("rewrite".equals(System.getProperty("golden"))) {
            Files.writeString(expected, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(expected));
    }

    static String describe(Path text) {
        return Documents.read(List.of(text.toString()), ReadingOptions.DEFAULT)
                .map(reading -> switch (reading) {
                    case Reading.Accepted accepted -> describe(accepted.document());
                    case Reading.Refused refused -> refused.reason() + " " + refused.remedy() + "\n";
                })
                .collect(Collectors.joining());
    }

    private static String describe(Document document) {
        Document.Source source = document.source();
        String head =
                """
                title: %s
                publisher: %s
                published: %s
                author: %s
                url: %s

                """.formatted(source.title(), source.publisher(), source.published(), source.author(), source.url());
        return head + document.blocks().stream().map(LayoutGoldenTest::describe).collect(Collectors.joining());
    }

    private static String describe(Block block) {
        String words = block.span().text().replace("\n", " / ");
        String copy = block.copyOf() == null ? "" : " copy of " + block.copyOf().start();
        return "%s %d-%d%s: %s\n"
                .formatted(
                        block.kind(),
                        block.span().start(),
                        block.span().end(),
                        copy,
                        words.length() > FIRST_WORDS ? words.substring(0, FIRST_WORDS) + "…" : words);
    }
}
