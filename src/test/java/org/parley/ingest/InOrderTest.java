package org.parley.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class InOrderTest {
    @Test
    void resultsComeInTheOrderOfTheItemsThoughTheFirstTakesLongest() throws InterruptedException {
        CountDownLatch second = new CountDownLatch(Runtime.getRuntime().availableProcessors() > 1 ? 1 : 0);
        List<Integer> taken = new ArrayList<>();
        InOrder.forEach(
                IntStream.range(0, 50).boxed(),
                item -> {
                    if (item == 0) {
                        await(second);
                    }
                    second.countDown();
                    return item * item;
                },
                taken::add);
        assertThat(taken)
                .isEqualTo(IntStream.range(0, 50).map(i -> i * i).boxed().toList());
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void itemsAreDrawnOnlyAsResultsAreTaken() {
        AtomicInteger drawn = new AtomicInteger();
        List<Integer> ahead = new ArrayList<>();
        InOrder.forEach(
                Stream.iterate(0, i -> i + 1).limit(200).peek(i -> drawn.incrementAndGet()),
                item -> item,
                item -> ahead.add(drawn.get() - item));
        assertThat(ahead).allMatch(items -> items <= 2 * Runtime.getRuntime().availableProcessors());
    }

    @Test
    void whatTheWorkThrowsIsThrown() {
        assertThatThrownBy(() -> InOrder.forEach(
                        Stream.of(1, 2, 3),
                        item -> {
                            throw new IllegalArgumentException("item " + item);
                        },
                        item -> {}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("item 1");
    }
}
