package org.parley.annotate.learn;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** A trained model on the class path: a line that names its kind and version, the SHA-256 of the rest, the rest deflated. */
public final class ModelFile {
    private static final int DIGEST_LENGTH = 32;

    /** Which model a file holds: its resource path, what it is, and the version of its format. */
    public record Kind(String resource, String name, int version) {
        private String header() {
            return "parley %s %d\n".formatted(name, version);
        }
    }

    /** Makes a model of its bytes. */
    @FunctionalInterface
    public interface Decoder<T> {
        T decode(byte[] bytes) throws IOException;
    }

    /**
     * Reads a model.
     *
     * @throws IllegalStateException where the file is missing, damaged, or of another kind or version
     */
    public static <T> T read(Kind kind, Decoder<T> decoder) {
        try (InputStream file = ModelFile.class.getResourceAsStream(kind.resource())) {
            if (file == null) {
                throw broken(kind, "is missing");
            }
            var in = new DataInputStream(file);
            byte[] header = in.readNBytes(kind.header().length());
            if (!kind.header().equals(new String(header, StandardCharsets.UTF_8))) {
                throw broken(kind, "is of another kind or version");
            }
            byte[] digest = in.readNBytes(DIGEST_LENGTH);
            byte[] packed = in.readAllBytes();
            if (!Arrays.equals(digest, sha256(packed))) {
                throw broken(kind, "is damaged");
            }
            return decoder.decode(new InflaterInputStream(new ByteArrayInputStream(packed)).readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(broken(kind, "cannot be read").getMessage(), e);
        }
    }

    /** A model's bytes as a file holds them. */
    public static byte[] bytes(Kind kind, byte[] model) {
        var packed = new ByteArrayOutputStream();
        var deflater = new Deflater(Deflater.BEST_COMPRESSION);
        var file = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(file)) {
            try (var pack = new DeflaterOutputStream(packed, deflater)) {
                pack.write(model);
            }
            out.writeBytes(kind.header());
            out.write(sha256(packed.toByteArray()));
            out.write(packed.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException("Memory cannot fail to be written", e);
        } finally {
            deflater.end();
        }
        return file.toByteArray();
    }

    /** Writes a model to a file, whose folder is made where it is missing. */
    public static void write(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, bytes);
    }

    private static IllegalStateException broken(Kind kind, String how) {
        return new IllegalStateException("The %s in %s %s; build Parley again from a fresh checkout"
                .formatted(kind.name(), kind.resource(), how));
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private ModelFile() {}
}
