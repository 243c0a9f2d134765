package org.parley.annotate.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ModelFileTest {
    private static final ModelFile.Kind KIND = new ModelFile.Kind("/model-under-test.bin", "weather oracle", 3);
    private static final byte[] MODEL = "rain or shine".getBytes(StandardCharsets.UTF_8);

    /** A file on the tests' class path. */
    private static Path file() throws URISyntaxException {
        return Path.of(ModelFileTest.class.getResource("/").toURI()).resolve("model-under-test.bin");
    }

    @AfterEach
    void removeTheFile() throws IOException, URISyntaxException {
        Files.deleteIfExists(file());
    }

    private static String read(ModelFile.Kind kind) {
        return ModelFile.read(kind, bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    @Test
    void whatIsWrittenIsRead() throws Exception {
        ModelFile.write(file(), ModelFile.bytes(KIND, MODEL));
        assertThat(read(KIND)).isEqualTo("rain or shine");
    }

    @Test
    void aDamagedModelIsRefused() throws Exception {
        byte[] bytes = ModelFile.bytes(KIND, MODEL);
        bytes[bytes.length - 1] ^= 1;
        ModelFile.write(file(), bytes);
        assertThatThrownBy(() -> read(KIND))
                .hasMessageContaining("weather oracle")
                .hasMessageContaining("is damaged");
    }

    @Test
    void anotherVersionIsRefused() throws Exception {
        ModelFile.write(file(), ModelFile.bytes(KIND, MODEL));
        var newer = new ModelFile.Kind(KIND.resource(), KIND.name(), 4);
        assertThatThrownBy(() -> read(newer)).hasMessageContaining("another kind or version");
    }

    @Test
    void aMissingModelIsNamed() {
        assertThatThrownBy(() -> read(KIND)).hasMessageContaining("/model-under-test.bin is missing");
    }
}
