package org.parley.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.serve.http.Sizes;
import org.parley.store.Store;

/** A server that sends and takes little. */
class SizesIT {
    private static final int BYTES = 1_000;

    @TempDir
    private static Path folder;

    private static OpenServer server;

    @BeforeAll
    static void serve() {
        server = OpenServer.of(Store.inMemory(), folder, options -> options.sized(new Sizes(BYTES, BYTES)));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static String values(int number) {
        return "SELECT * { VALUES ?a { %s } }".formatted("\"ten bytes.\" ".repeat(number));
    }

    @Test
    void anAnswerThatFitsIsSentAndALargerOneIsRefusedWhole() {
        var small = server.visitor().ask(values(10), "Accept", "text/csv");
        assertThat(small.statusCode()).isEqualTo(200);
        var large = server.visitor().ask(values(200), "Accept", "text/csv");
        assertThat(large.statusCode()).isGreaterThanOrEqualTo(400);
        assertThat(large.body()).contains("larger than 1,000 bytes");
    }

    @Test
    void aBodyThatFitsIsTakenAndALargerOneIsNot() {
        String triple = "<urn:a> <urn:b> \"%s\" .";
        assertThat(server.write("PUT", "parley/data?graph=urn:g", "text/turtle", triple.formatted("small"))
                        .statusCode())
                .isEqualTo(201);
        var large = server.write("PUT", "parley/data?graph=urn:h", "text/turtle", triple.formatted("x".repeat(BYTES)));
        assertThat(large.statusCode()).isEqualTo(413);
        assertThat(server.rows("ASK { GRAPH <urn:h> { ?s ?p ?o } }")).contains("false");
    }
}
