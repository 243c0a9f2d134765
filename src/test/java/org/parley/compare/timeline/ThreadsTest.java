package org.parley.compare.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ThreadsTest {
    private static final Threads THREADS = Threads.STANDARD;
    private static final Worded PAUSE =
            worded("May", "strikePause", "pause in strikes on ports and grain silos", "Arland", "Belmar");

    @Test
    void aMeasureGoesOnInAnotherEventThatWordsItOtherwise() {
        assertThat(joining(worded("June", "strikePause", "halt to attacks on ports", "Belmar", "Arland")))
                .isTrue();
    }

    @Test
    void aWiderTypeInTheSameLineMayBeTheSameMeasure() {
        assertThat(joining(worded("June", "ceasefire", "truce for ports and silos: no strikes", "Belmar", "Arland")))
                .isTrue();
    }

    @Test
    void theSameWordsBetweenOthersAreAnotherMeasure() {
        assertThat(joining(
                        worded("June", "strikePause", "pause in strikes on ports and grain silos", "Cordia", "Dray")))
                .isFalse();
    }

    @Test
    void aMediatorInBothDoesNotMakeThemOne() {
        Worded one = worded("May", "ceasefire", "30-day truce", "Arland", "Belmar", "Mediania");
        Worded other = worded("June", "ceasefire", "30-day truce", "Cordia", "Dray", "Mediania");
        assertThat(THREADS.joining(List.of(one), List.of(other))).isEmpty();
    }

    @Test
    void anotherScopeIsAnotherMeasure() {
        assertThat(joining(worded("June", "strikePause", "no raids on hospitals", "Belmar", "Arland")))
                .isFalse();
    }

    @Test
    void anotherTypeIsAnotherMeasure() {
        assertThat(joining(worded("June", "trade", "trade through ports and grain silos", "Belmar", "Arland")))
                .isFalse();
    }

    @Test
    void whatIsLaidOnAnotherStateIsAnotherMeasure() {
        Worded one = worded("May", "trade", "tariffs on goods from Ghana", "Arland");
        Worded other = worded("June", "trade", "tariffs on goods from Peru", "Arland");
        assertThat(THREADS.joining(List.of(one), List.of(other))).isEmpty();
    }

    @Test
    void whatOneDocumentTellsApartStaysApart() {
        assertThat(joining(worded(
                        "May", "strikePause", "halt to attacks on ports, rail yards and bridges", "Belmar", "Arland")))
                .isFalse();
    }

    @Test
    void whatComparisonWithinAnEventTookForOneIsOne() {
        Worded other = new Worded(
                "measure/other",
                "quiet",
                "other",
                Set.of("quiet"),
                Set.of("Arland"),
                Set.of("May"),
                Set.of(PAUSE.measure()));
        assertThat(joining(other)).isTrue();
    }

    @Test
    void aThreadDoesNotDriftByChains() {
        Worded between = worded("June", "strikePause", "pause in strikes on ports and hospitals", "Arland", "Belmar");
        Worded far = worded("July", "strikePause", "no raids on hospitals", "Arland", "Belmar");
        assertThat(THREADS.of(List.of(PAUSE, between, far))).containsExactly(List.of(PAUSE, between), List.of(far));
    }

    private static boolean joining(Worded other) {
        return !THREADS.joining(List.of(PAUSE), List.of(other)).isEmpty();
    }

    private static Worded worded(String document, String type, String text, String... sides) {
        return new Worded(
                "measure/" + document + "/" + text,
                text,
                type,
                Set.of(text),
                Set.of(sides),
                Set.of(document),
                Set.of());
    }
}
