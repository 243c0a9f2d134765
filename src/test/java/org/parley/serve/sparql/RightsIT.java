package org.parley.serve.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.serve.OpenServer;
import org.parley.store.Fixture;

/** Who may write: whoever shows a token, from no other origin. Everybody may read. */
class RightsIT {
    private static final String UPDATE = "INSERT DATA { GRAPH <urn:x:g> { <urn:x:s> <urn:x:p> 1 } }";

    @TempDir
    static Path folder;

    private static OpenServer open;

    @BeforeAll
    static void start() {
        open = OpenServer.of(Fixture.inMemory(), folder, UnaryOperator.identity());
    }

    @AfterAll
    static void stop() {
        open.close();
    }

    @ParameterizedTest
    @CsvSource({
        "POST, parley/update",
        "PUT, parley/data?graph=urn:x:g",
        "POST, parley/data?graph=urn:x:g",
        "POST, parley/data",
        "PATCH, parley/data?graph=urn:x:g",
        "DELETE, parley/data?graph=https://w3id.org/parley/id/graph/registry",
    })
    void asksAStrangerForATokenAndChangesNothing(String method, String path) {
        var answer = open.visitor().send(method, path, UPDATE, "Content-Type", "application/sparql-update");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().allValues("WWW-Authenticate"))
                .anyMatch(each -> each.startsWith("Basic realm="))
                .anyMatch(each -> each.startsWith("Bearer realm="));
        assertThat(answer.body()).contains("parley user").contains("Authorization: Bearer");
        assertThat(open.size()).isEqualTo("28");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bearer wrong",
                "Bearer ",
                "Bearer",
                "Basic YWRhOndyb25n",
                "Basic %%%",
                "Basic ",
                "Digest username=ada",
                "TOKEN",
                "Bearer x TOKEN",
            })
    void doesNotTakeAnythingElseForAToken(String authorization) {
        var answer = open.visitor()
                .post(
                        "parley/update",
                        "application/sparql-update",
                        UPDATE,
                        "Authorization",
                        authorization.replace("TOKEN", open.token()));
        assertThat(answer.statusCode()).isEqualTo(401);
    }

    @Test
    void takesATokenAsBearerAndAsPassword() {
        String password = Base64.getEncoder().encodeToString(("ada:" + open.token()).getBytes(StandardCharsets.UTF_8));
        String somebodyElse =
                Base64.getEncoder().encodeToString(("eve:" + open.token()).getBytes(StandardCharsets.UTF_8));
        String nothing = "DELETE DATA { GRAPH <urn:x:g> { <urn:x:s> <urn:x:p> 1 } }";
        String type = "application/sparql-update";
        assertThat(open.update(nothing).statusCode()).isEqualTo(204);
        assertThat(open.visitor()
                        .post("parley/update", type, nothing, "Authorization", "basic " + password)
                        .statusCode())
                .isEqualTo(204);
        assertThat(open.visitor()
                        .post("parley/update", type, nothing, "Authorization", "Basic " + somebodyElse)
                        .statusCode())
                .isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource({
        "Origin, http://evil.example",
        "Origin, null",
        "Origin, http://localhost:1",
        "Sec-Fetch-Site, cross-site",
        "Sec-Fetch-Site, same-site",
    })
    void takesNoWriteThatAPageOfAnotherOriginSends(String header, String value) {
        for (String path : new String[] {"parley/update", "parley/data?graph=urn:x:g"}) {
            var answer = open.write("POST", path, "application/sparql-update", UPDATE, header, value);
            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.body()).contains("other origins may read here, not write");
        }
        assertThat(open.size()).isEqualTo("28");
    }

    @Test
    void takesAWriteOfItsOwnPages() {
        String own = open.server().url().toString().replaceFirst("/$", "");
        assertThat(open.write(
                                "POST",
                                "parley/update",
                                "application/sparql-update",
                                "DELETE DATA { GRAPH <urn:x:g> { <urn:x:s> <urn:x:p> 1 } }",
                                "Origin",
                                own,
                                "Sec-Fetch-Site",
                                "same-origin")
                        .statusCode())
                .isEqualTo(204);
    }

    @Test
    void letsNoPageAskForMoreThanReading() {
        var preflight = open.visitor()
                .send(
                        "OPTIONS",
                        "parley/update",
                        "",
                        "Origin",
                        "http://page.example",
                        "Access-Control-Request-Method",
                        "POST",
                        "Access-Control-Request-Headers",
                        "authorization");
        assertThat(preflight
                        .headers()
                        .firstValue("Access-Control-Allow-Headers")
                        .orElse(""))
                .doesNotContainIgnoringCase("authorization");
    }

    @Test
    void saysAtTheQueryEndpointWhereUpdatesGo() {
        var answer = open.write("POST", "parley/sparql", "application/sparql-update", UPDATE);
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("/parley/update");
    }
}
