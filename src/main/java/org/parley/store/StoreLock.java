package org.parley.store;

import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The sign that a process holds a store: a locked file that names the process and, if it serves, its address. */
final class StoreLock {
    static final String FILE = "parley.lock";
    /** Far behind the text, so that the text stays readable where locks are mandatory. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private final Path folder;
    private final FileChannel channel;

    private StoreLock(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    static StoreLock take(Path folder) {
        StoreLock lock = tryTake(folder);
        if (lock == null) {
            throw StoreException.heldBy(folder, holder(folder));
        }
        lock.write("");
        return lock;
    }

    /** The endpoint of the live process that serves the store, if there is one. */
    static Optional<URI> server(Path folder) {
        StoreLock lock = tryTake(folder);
        if (lock != null) {
            lock.release();
            return Optional.empty();
        }
        return Optional.of(line(folder, 1)).filter(url -> !url.isBlank()).map(URI::create);
    }

    private static @Nullable StoreLock tryTake(Path folder) {
        try {
            FileChannel channel = FileChannel.open(
                    folder.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (isLocked(channel)) {
                return new StoreLock(folder, channel);
            }
            channel.close();
            return null;
        } catch (IOException e) {
            throw StoreException.unreadable(folder, e);
        }
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false; // another store object of this process has it
        }
    }

    private static String holder(Path folder) {
        String process = line(folder, 0);
        String address = line(folder, 1);
        return (process.isBlank() ? "another process" : "process " + process)
                + (address.isBlank() ? "" : ", which serves it at " + address);
    }

    private static String line(Path folder, int number) {
        try {
            List<String> lines = Files.readAllLines(folder.resolve(FILE));
            return number < lines.size() ? lines.get(number) : "";
        } catch (IOException e) {
            throw StoreException.unreadable(folder, e);
        }
    }

    /** Writes who holds the store, and where it is served. */
    void write(String endpoint) {
        String text = "%d\n%s\n".formatted(ProcessHandle.current().pid(), endpoint);
        try {
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), 0);
            channel.force(true);
        } catch (IOException e) {
            throw StoreException.unreadable(folder, e);
        }
    }

    /** Lets go; with the channel, the operating system's lock goes too. */
    void release() {
        try {
            channel.close();
        } catch (IOException e) {
            throw StoreException.unreadable(folder, e);
        }
    }
}
