package org.parley.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.TrustManagerFactory;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.store.Source;
import org.parley.store.Store;

/** A server with a key of its own making. */
class TlsIT {
    private static final String PASSWORD = "words that nobody guesses";

    @TempDir
    private static Path folder;

    private static Path keystore;
    private static Path password;
    private static Store store;
    private static ParleyServer server;
    private static HttpClient trusting;

    @BeforeAll
    static void serve() throws Exception {
        keystore = folder.resolve("keys.p12");
        password = Files.writeString(folder.resolve("password"), PASSWORD + "\n");
        keytool(
                "-genkeypair",
                "-alias",
                "parley",
                "-keyalg",
                "EC",
                "-dname",
                "CN=localhost",
                "-ext",
                "SAN=dns:localhost");
        store = Store.open(folder.resolve("store"));
        store.write(dataset -> dataset.getNamedModel("http://example.org/graph")
                .add(ResourceFactory.createResource("http://example.org/a"), RDFS.label, "held"));
        server = ParleyServer.start(store, ServerOptions.usual().on(0).guardedBy(new Tls(keystore, password)));
        trusting = HttpClient.newBuilder().sslContext(trust()).build();
    }

    @AfterAll
    static void stop() {
        trusting.close();
        server.close();
        store.close();
    }

    private static void keytool(String... arguments) throws Exception {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-storetype",
                "PKCS12",
                "-keystore",
                keystore.toString(),
                "-storepass",
                PASSWORD));
        command.addAll(1, List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(said).isZero();
    }

    private static SSLContext trust() throws Exception {
        KeyStore trusted = KeyStore.getInstance(keystore.toFile(), PASSWORD.toCharArray());
        KeyStore certificates = KeyStore.getInstance("PKCS12");
        certificates.load((InputStream) null, null);
        certificates.setCertificateEntry("parley", trusted.getCertificate("parley"));
        TrustManagerFactory managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        managers.init(certificates);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, managers.getTrustManagers(), null);
        return context;
    }

    private static HttpResponse<String> get(HttpClient client, URI address) throws Exception {
        return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }

    @Test
    void pagesAndAnswersComeOverTls() throws Exception {
        assertThat(server.url()).hasScheme("https");
        var home = get(trusting, server.url());
        assertThat(home.statusCode()).isEqualTo(200);
        assertThat(home.sslSession()).isPresent();
        var answer =
                get(trusting, server.url().resolve("parley/sparql?query=ASK%20%7B%20%3Fs%20%3Fp%20%22held%22%20%7D"));
        assertThat(answer.body()).contains("true");
    }

    @Test
    void browsersAreToldToStayWithTls() throws Exception {
        assertThat(get(trusting, server.url()).headers().firstValue("Strict-Transport-Security"))
                .hasValueSatisfying(value -> assertThat(value).contains("max-age=31536000"));
    }

    @Test
    void aClientThatDoesNotKnowTheCertificateIsNotServed() {
        try (HttpClient stranger = HttpClient.newHttpClient()) {
            assertThatThrownBy(() -> get(stranger, server.url())).isInstanceOf(SSLHandshakeException.class);
        }
    }

    @Test
    void nobodyIsServedWithoutTlsAtThisPort() {
        URI plain = URI.create("http://localhost:" + server.url().getPort() + "/");
        try (HttpClient client = HttpClient.newHttpClient()) {
            Optional<String> body;
            try {
                body = Optional.of(get(client, plain).body());
            } catch (Exception e) {
                body = Optional.empty();
            }
            assertThat(body)
                    .satisfiesAnyOf(
                            none -> assertThat(none).isEmpty(),
                            some -> assertThat(some.orElseThrow()).doesNotContain("Parley"));
        }
    }

    @Test
    void commandsOfThisMachineAskTheServedStoreAllTheSame() {
        try (Source served = Store.orServer(folder.resolve("store"))) {
            assertThat(served.<Boolean>read(dataset -> dataset.getUnionModel().contains(null, RDFS.label, "held")))
                    .isTrue();
        }
    }

    @Test
    void aKeystoreThatCannotBeUsedSaysWhy() throws Exception {
        Path wrong = Files.writeString(folder.resolve("wrong"), "guess");
        try (Store other = Store.inMemory()) {
            assertThatThrownBy(() -> ParleyServer.start(
                            other, ServerOptions.usual().on(0).guardedBy(new Tls(keystore, wrong))))
                    .isInstanceOf(ServerException.class)
                    .hasMessageContainingAll(keystore.toString(), "the password in " + wrong + " is not its own");
            assertThatThrownBy(() -> ParleyServer.start(
                            other, ServerOptions.usual().on(0).guardedBy(new Tls(wrong, password))))
                    .isInstanceOf(ServerException.class)
                    .hasMessageContaining("--keystore");
            assertThatThrownBy(() -> ParleyServer.start(
                            other, ServerOptions.usual().on(0).guardedBy(new Tls(keystore, folder.resolve("none")))))
                    .isInstanceOf(ServerException.class)
                    .hasMessageContaining("--keystore-password-file");
        }
    }
}
