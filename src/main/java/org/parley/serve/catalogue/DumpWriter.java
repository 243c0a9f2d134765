package org.parley.serve.catalogue;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Supplier;
import org.apache.jena.query.Dataset;
import org.jspecify.annotations.Nullable;
import org.parley.export.OutputFormat;
import org.parley.store.Store;

/** Writes a store into one temporary file after another. The last but one stays, for somebody may just be opening it. */
final class DumpWriter implements Supplier<DumpFile> {
    private final Store store;
    private final OutputFormat format;
    private @Nullable Path last;
    private @Nullable Path lastButOne;

    DumpWriter(Store store, OutputFormat format) {
        this.store = store;
        this.format = format;
    }

    @Override
    public DumpFile get() {
        try {
            Path file = Files.createTempFile("parley-dump", "." + format.name());
            file.toFile().deleteOnExit();
            String tag = store.read(data -> write(data, file));
            if (lastButOne != null) {
                Files.deleteIfExists(lastButOne);
            }
            lastButOne = last;
            last = file;
            return new DumpFile(file, format.mediaType(), tag);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String write(Dataset data, Path file) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (OutputStream out =
                    new DigestOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16), digest)) {
                format.write(data, out);
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 16);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
