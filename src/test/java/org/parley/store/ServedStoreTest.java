package org.parley.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The store of a server that is not always well. What a sound one does is in ServedStoreIT. */
class ServedStoreTest {
    private static final String DUMP = "<urn:s> <urn:p> \"o\" <urn:g> .\n<urn:t> <urn:p> \"o\" <urn:h> .\n";

    private HttpServer server;
    private ServedStore store;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
        store = new ServedStore(
                Path.of("."),
                URI.create("http://localhost:%d/parley/sparql"
                        .formatted(server.getAddress().getPort())));
    }

    @AfterEach
    void stop() {
        store.close();
        server.stop(0);
    }

    @Test
    void aCopyHoldsEveryGraphAndLeavesNoFolderBehind() throws IOException {
        answer(200, DUMP, 0);
        List<Path> before = copies();
        List<String> found = store.read(data -> {
            assertThat(data.getUnionModel().size()).isEqualTo(2);
            return Stream.of("urn:g", "urn:h", "urn:i")
                    .filter(data::containsNamedModel)
                    .toList();
        });
        assertThat(found).containsExactly("urn:g", "urn:h");
        assertThat(copies()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({"503, 0, its disk may be full", "200, 20, did not answer"})
    void noCopyIsMadeOfLessThanEverything(int status, int missing, String told) throws IOException {
        answer(status, status == 200 ? DUMP : "The dump cannot be written now: its disk may be full", missing);
        List<Path> before = copies();
        assertThatThrownBy(() -> store.read(data -> "read"))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining(told);
        assertThat(copies()).isEqualTo(before);
    }

    /** Sends a text, and claims that more follows. */
    private void answer(int status, String text, int missing) {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        server.createContext("/dump/parley.nq", exchange -> {
            exchange.sendResponseHeaders(status, body.length + missing);
            exchange.getResponseBody().write(body);
            exchange.getResponseBody().flush();
            exchange.close();
        });
    }

    private static List<Path> copies() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("parley-copy"))
                    .sorted()
                    .toList();
        }
    }
}
