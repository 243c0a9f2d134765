package org.parley.chronicle.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.chronicle.report.Grid.Column;

class GridTest {
    private static final Grid GRID = new Grid(
            List.of(new Column("day", 10), new Column("words", 12)),
            List.of(List.of("2031-05-11", "a truce on the river | for now"), List.of("-", "𝔘𝔫")));

    @Test
    void breaksLongCellsAtWordsAndKeepsColumnsBelowEachOther() {
        assertThat(GRID.text()).isEqualTo("""
                day         words
                ----------  -----------
                2031-05-11  a truce on
                            the river |
                            for now
                -           𝔘𝔫
                """);
    }

    @Test
    void cutsAWordThatFitsOnNoLine() {
        assertThat(Grid.wrapped("abcdefgh ij", 3)).containsExactly("abc", "def", "gh", "ij");
    }

    @Test
    void aBarInACellDoesNotEndItInMarkdown() {
        assertThat(GRID.markdown()).startsWith("""
                | day | words |
                | --- | --- |
                | 2031-05-11 | a truce on the river \\| for now |
                """);
    }
}
