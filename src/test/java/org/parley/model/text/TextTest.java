package org.parley.model.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TextTest {
    @Test
    void spansCountCodePointsEvenBehindAstralCharacters() {
        var text = new Text("😀 Kyiv 🕊 said");
        int said = text.characters().indexOf("said");
        Span span = text.span(said, said + 4);
        assertThat(span).isEqualTo(new Span(9, 13, "said"));
        assertThat(text.index(span.start())).isEqualTo(said);
        assertThat(text.holds(span)).isTrue();
        assertThat(text.holds(new Span(8, 12, "said"))).isFalse();
    }

    @Test
    void everyCodePointBeginsAtItsIndex() {
        var text = new Text("a😀😀b");
        assertThat(IntStream.rangeClosed(0, 4).map(text::index)).containsExactly(0, 1, 3, 5, 6);
        assertThatThrownBy(() -> text.index(5)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void aSpanThatLeavesTheTextIsNotHeld() {
        assertThat(new Text("short").holds(new Span(3, 9, "rt and"))).isFalse();
    }

    @Test
    void aSpanMustHoldTextOfItsOwnLength() {
        assertThatThrownBy(() -> new Span(3, 3, "")).hasMessageContaining("must hold text");
        assertThatThrownBy(() -> new Span(3, 5, "abc")).hasMessageContaining("does not fit");
    }

    @Test
    void outerSpansComeBeforeInnerOnes() {
        assertThat(new Span(0, 5, "abcde")).isLessThan(new Span(0, 2, "ab"));
        assertThat(new Span(0, 2, "ab")).isLessThan(new Span(1, 5, "bcde"));
    }
}
