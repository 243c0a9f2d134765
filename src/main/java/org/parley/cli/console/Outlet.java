package org.parley.cli.console;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Where a long answer goes: a file, compressed if its name ends in .gz, or standard output.
 *
 * @param file null for standard output
 */
public record Outlet(Console console, @Nullable Path file) {
    private static final int BUFFER = 1 << 16;

    /** What is written to a stream that somebody else opens and closes. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Writes beside the file first, so that a failure leaves an earlier one as it was. */
    public void write(Content content) throws IOException {
        try (Progress progress = new Progress(console, "Writing")) {
            if (file == null) {
                write(content, new Counted(console.out(), progress));
            } else if (Files.exists(file) && !Files.isRegularFile(file)) {
                into(file, file, content, progress); // a device or a pipe, which must stay one
            } else {
                replace(Files.exists(file) ? file.toRealPath() : file, content, progress);
            }
        }
    }

    private static void replace(Path file, Content content, Progress progress) throws IOException {
        Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        try {
            into(unfinished, file, content, progress);
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private static void into(Path place, Path file, Content content, Progress progress) throws IOException {
        try (OutputStream stream = open(place, file);
                OutputStream checked = new Checked(stream, fault -> OutletException.file(file, fault));
                OutputStream counted = new Counted(checked, progress);
                OutputStream out = compressed(file, counted)) {
            write(content, out);
        }
    }

    private static OutputStream open(Path place, Path file) throws IOException {
        try {
            return Files.newOutputStream(place);
        } catch (IOException e) {
            throw OutletException.file(file, e);
        }
    }

    private static void write(Content content, OutputStream to) throws IOException {
        OutputStream out = new BufferedOutputStream(to, BUFFER);
        content.writeTo(out);
        out.flush();
    }

    private static OutputStream compressed(Path file, OutputStream stream) throws IOException {
        return file.toString().endsWith(".gz") ? new GZIPOutputStream(stream, BUFFER) : stream;
    }

    /** Shows how much went through. */
    private static final class Counted extends FilterOutputStream {
        private static final long STEP = 1 << 20;

        private final Progress progress;
        private long bytes;

        Counted(OutputStream out, Progress progress) {
            super(out);
            this.progress = progress;
        }

        @Override
        public void write(byte[] part, int from, int length) throws IOException {
            out.write(part, from, length);
            long before = bytes / STEP;
            bytes += length;
            if (bytes / STEP > before) {
                progress.step(bytes / STEP + " MB");
            }
        }
    }
}
