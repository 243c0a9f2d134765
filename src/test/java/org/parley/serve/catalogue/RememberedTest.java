package org.parley.serve.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.parley.store.Store;

class RememberedTest {
    private static final Duration SOON = Duration.ofMillis(10);
    private static final long LONGER = 30;

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
        assertThat(computed).hasValue(1);
    }

    @Test
    void isOfTheStoreAsItIsForWhoeverInsists() {
        Remembered<Integer> slow = new Remembered<>(
                store,
                () -> {
                    sleep(LONGER);
                    return computed.incrementAndGet();
                },
                SOON);
        assertThat(slow.current()).isEqualTo(1);
        store.write(data -> {});
        assertThat(slow.get()).isEqualTo(1);
        assertThat(slow.current()).isEqualTo(2);
        assertThat(slow.current()).isEqualTo(2);
    }

    @Test
    @Timeout(30)
    void nobodyWaitsWhileASlowOneIsComputedAgain() throws InterruptedException {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch mayGoOn = new CountDownLatch(1);
        Remembered<Integer> slow = new Remembered<>(
                store,
                () -> {
                    sleep(LONGER);
                    if (computed.get() > 0) {
                        asked.countDown();
                        await(mayGoOn);
                    }
                    return computed.incrementAndGet();
                },
                SOON);
        assertThat(slow.get()).isEqualTo(1);
        store.write(data -> {});
        while (asked.getCount() > 0) {
            assertThat(slow.get()).isEqualTo(1);
            Thread.sleep(5);
        }
        assertThat(slow.get()).isEqualTo(1);
        mayGoOn.countDown();
        while (slow.get() == 1) {
            Thread.sleep(5);
        }
        assertThat(slow.get()).isEqualTo(2);
        assertThat(computed).as("by one thread at a time, once").hasValue(2);
    }

    @Test
    @Timeout(30)
    void theLastValueStandsWhereTheNextFailsAndTheFirstFailureIsTold() throws InterruptedException {
        AtomicInteger tries = new AtomicInteger();
        Remembered<Integer> unlucky = new Remembered<>(
                store,
                () -> {
                    sleep(LONGER);
                    if (tries.incrementAndGet() != 2) {
                        throw new IllegalStateException("no");
                    }
                    return computed.incrementAndGet();
                },
                SOON);
        assertThatThrownBy(unlucky::get).hasMessage("no");
        assertThat(unlucky.get()).isEqualTo(1);
        store.write(data -> {});
        while (tries.get() < 4) {
            assertThat(unlucky.get()).isEqualTo(1);
            Thread.sleep(5);
        }
        assertThat(unlucky.get()).isEqualTo(1);
    }

    private static void sleep(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
