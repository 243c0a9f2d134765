package org.parley.document.format;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/** Work on foreign input that may take long, fail or run out of stack: it is done aside and given up in time. */
public final class TimeLimit {
    private TimeLimit() {}

    /** What the work answers, or what is made of the reason why there is no answer. */
    public static <T> T within(Duration time, Callable<T> work, Function<Content.Unreadable, T> otherwise) {
        FutureTask<T> task = new FutureTask<>(work);
        Thread worker = Thread.ofPlatform().daemon().name("reading").start(task);
        try {
            return task.get(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            worker.interrupt();
            return otherwise.apply(new Content.Unreadable(
                    "It took longer than %s.".formatted(seconds(time)),
                    "Try again later, or save its words as a .txt file."));
        } catch (ExecutionException failed) {
            return otherwise.apply(failed(failed));
        } catch (InterruptedException stopped) {
            worker.interrupt();
            Thread.currentThread().interrupt();
            return otherwise.apply(new Content.Unreadable("Reading was interrupted.", "Read it again."));
        }
    }

    private static String seconds(Duration time) {
        return time.toSeconds() <= 1 ? "a second" : time.toSeconds() + " seconds";
    }

    private static Content.Unreadable failed(ExecutionException failed) {
        Throwable cause = failed.getCause() == null ? failed : failed.getCause();
        String message = cause.getMessage();
        return new Content.Unreadable(
                "It is damaged or made in a way that cannot be read (%s)."
                        .formatted(message == null ? cause.getClass().getSimpleName() : message.strip()),
                "Open it in its own program and save its words as a .txt file.");
    }
}
