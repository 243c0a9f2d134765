package org.parley.document.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.model.text.Block;
import org.parley.model.text.Block.Kind;
import org.parley.model.text.Document;

class LayoutTest {
    private static final Path GOLD = Path.of("src/test/resources/devset");

    static Stream<String> texts() throws IOException {
        try (Stream<Path> files = Files.list(GOLD)) {
            List<String> texts = new ArrayList<>();
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                texts.add(Files.readString(file));
            }
            return texts.stream();
        }
    }

    static IntStream seeds() {
        return IntStream.range(0, 50);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void coversEveryWordOnceWhateverTheOrderOfLines(int seed) throws IOException {
        List<String> lines = new ArrayList<>(texts().flatMap(String::lines).toList());
        Random random = new Random(seed);
        Collections.shuffle(lines, random);
        String text = String.join("\n", lines.subList(0, random.nextInt(60)));
        Document document = Layout.of("shuffled", text, Document.Source.UNKNOWN, Map.of());
        StringBuilder covered = new StringBuilder();
        int end = 0;
        for (Block block : document.blocks()) {
            assertThat(block.span().start()).isGreaterThanOrEqualTo(end);
            assertThat(document.text().holds(block.span())).isTrue();
            covered.append(block.span().text());
            end = block.span().end();
        }
        assertThat(covered.toString().replaceAll("\\s", "")).isEqualTo(text.replaceAll("\\s", ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            seed                         | 4 | 1 | 7 | 7
            a03-colombia-deportations    | 2 | 0 | 6 | 1
            r01b-trump-putin-kremlin     | 0 | 0 | 12 | 0
            r03b-macron-erdogan-turkey   | 1 | 0 | 6 | 0
            """)
    void countsTheKindsOfKnownTexts(String name, int boilerplate, int decks, int told, int aside) throws IOException {
        List<Kind> kinds = layOut(Files.readString(GOLD.resolve(name + ".txt"))).blocks().stream()
                .map(Block::kind)
                .toList();
        assertThat(kinds).filteredOn(Kind.boilerplate::equals).hasSize(boilerplate);
        assertThat(kinds).filteredOn(Kind.deck::equals).hasSize(decks);
        assertThat(kinds).filteredOn(k -> k == Kind.body || k == Kind.item).hasSize(told);
        assertThat(kinds).filteredOn(k -> k == Kind.caption || k == Kind.byline).hasSize(aside);
    }

    @Test
    void pointsFromARepeatedParagraphToTheFirst() {
        Document document = layOut("Title\n\nPeru signed.\n\nChile signed.\n\nPeru signed.\n");
        assertThat(document.blocks().getLast().copyOf())
                .isEqualTo(document.blocks().get(1).span());
    }

    @Test
    void leavesATextWithoutWordsEmpty() {
        assertThat(layOut("\n \n").blocks()).isEmpty();
    }

    @Test
    void doesNotTakeAFirstSentenceForATitle() {
        Document document = layOut("Peru signed an accord on Monday.\n\nChile signed it on Tuesday.\n");
        assertThat(document.blocks()).extracting(Block::kind).containsExactly(Kind.body, Kind.body);
        assertThat(document.source()).isEqualTo(Document.Source.UNKNOWN);
    }

    private static Document layOut(String text) {
        return Layout.of("text", text, Document.Source.UNKNOWN, Map.of());
    }
}
