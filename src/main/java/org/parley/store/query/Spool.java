package org.parley.store.query;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.parley.store.leash.LimitReached;

/**
 * An answer being written, in memory while it is small and else in a temporary file, until it is whole. So nobody is
 * sent half an answer that looks like one, and no slow reader holds a transaction open.
 */
public final class Spool extends OutputStream {
    static final int IN_MEMORY = 1 << 18;
    static final long LARGEST = 1L << 30;

    private final ByteArrayOutputStream memory = new ByteArrayOutputStream();
    private final long largest;
    private @Nullable Path file;
    private @Nullable OutputStream toFile;
    private long size;
    private boolean closed;

    public Spool() {
        this(LARGEST);
    }

    public Spool(long largest) {
        this.largest = largest;
    }

    public synchronized long size() {
        return size;
    }

    @Override
    public void write(int oneByte) throws IOException {
        write(new byte[] {(byte) oneByte}, 0, 1);
    }

    @Override
    public synchronized void write(byte[] bytes, int from, int length) throws IOException {
        if (closed) {
            throw new IOException("nobody waits for this answer any more");
        }
        size += length;
        if (size > largest) {
            throw LimitReached.answer(largest);
        }
        if (size > IN_MEMORY || toFile != null) {
            file().write(bytes, from, length);
        } else {
            memory.write(bytes, from, length);
        }
    }

    private OutputStream file() throws IOException {
        OutputStream open = toFile;
        if (open == null) {
            file = Files.createTempFile("parley-answer", ".tmp");
            open = Files.newOutputStream(file);
            toFile = open;
            memory.writeTo(open);
            memory.reset();
        }
        return open;
    }

    /** Sends what was written on; who takes it may be slow, and keeps nobody else from this spool. */
    public void copyTo(OutputStream out) throws IOException {
        try (InputStream written = open()) {
            written.transferTo(out);
        }
    }

    /** What was written, as text. */
    public String text() throws IOException {
        try (InputStream in = open()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** What was written, to be read from its beginning. */
    public synchronized InputStream open() throws IOException {
        Path spilled = file;
        if (spilled == null) {
            return new ByteArrayInputStream(memory.toByteArray());
        }
        file().flush();
        return Files.newInputStream(spilled);
    }

    /** Forgets the answer; whoever still writes to it fails. */
    @Override
    public synchronized void close() throws IOException {
        closed = true;
        if (toFile != null) {
            toFile.close();
        }
        if (file != null) {
            Files.deleteIfExists(file);
        }
    }
}
