package org.parley.serve.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.parley.store.Store;

class RememberedTest {
    private final Store store = Store.inMemory();
    private final AtomicInteger computed = new AtomicInteger();

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void isComputedOnceForEachStateOfTheStore() {
        Remembered<Integer> quick = new Remembered<>(store, computed::incrementAndGet);
        assertThat(quick.get()).isEqualTo(1);
        assertThat(quick.get()).isEqualTo(1);
        store.write(data -> {});
        assertThat(quick.get()).isEqualTo(2);
        assertThat(quick.get()).isEqualTo(2);
    }

    @Test
    void isNotComputedAgainAtOnceWhereThatTakesLong() {
        Remembered<Integer> slow = new Remembered<>(store, () -> {
            sleep(1_200);
            return computed.incrementAndGet();
        });
        assertThat(slow.get()).isEqualTo(1);
        store.write(data -> {});
        assertThat(slow.get()).isEqualTo(1);
    }

    private static void sleep(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
