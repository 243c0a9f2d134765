package org.parley.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.UnrecoverableKeyException;
import java.util.Collections;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.http.HttpVersion;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.util.ssl.SslContextFactory;

/**
 * The key and certificate to serve with.
 *
 * @param keystore a PKCS12 file that holds them
 * @param passwordFile a file whose first line is the keystore's password
 */
public record Tls(Path keystore, Path passwordFile) {
    /** How long browsers shall not come back without TLS. */
    private static final long A_YEAR = TimeUnit.DAYS.toSeconds(365);

    /**
     * Puts a door with TLS before the server's own, which is moved to a free port of this machine alone: there the other
     * commands ask a store that is being served, and need not trust a certificate that names another host.
     */
    void guard(Server jetty, ServerOptions options) {
        ServerConnector own = (ServerConnector) jetty.getConnectors()[0];
        HttpConfiguration http = new HttpConfiguration(
                own.getConnectionFactory(HttpConnectionFactory.class).getHttpConfiguration());
        // Which host a request names is the client's to check against the certificate: there is one site here
        SecureRequestCustomizer secure = new SecureRequestCustomizer(false);
        secure.setStsMaxAge(A_YEAR);
        http.addCustomizer(secure);
        ServerConnector door = new ServerConnector(
                jetty,
                new SslConnectionFactory(context(), HttpVersion.HTTP_1_1.asString()),
                new HttpConnectionFactory(http));
        door.setHost(options.host());
        door.setPort(options.port());
        own.setHost(ServerOptions.LOOPBACK);
        own.setPort(0);
        jetty.setConnectors(new Connector[] {door, own});
    }

    private SslContextFactory.Server context() {
        String password = password();
        SslContextFactory.Server context = new SslContextFactory.Server();
        context.setKeyStore(keys(password));
        context.setKeyStorePassword(password);
        return context;
    }

    private String password() {
        try {
            return Files.readString(passwordFile).lines().findFirst().orElse("");
        } catch (IOException e) {
            throw ServerException.unreadablePassword(passwordFile, e);
        }
    }

    private KeyStore keys(String password) {
        try {
            KeyStore keys = KeyStore.getInstance(keystore.toFile(), password.toCharArray());
            for (String alias : Collections.list(keys.aliases())) {
                if (keys.isKeyEntry(alias)) {
                    return keys;
                }
            }
            throw ServerException.unusableKeys(keystore, "it holds no private key", null);
        } catch (IOException e) {
            String why = e.getCause() instanceof UnrecoverableKeyException
                    ? "the password in %s is not its own".formatted(passwordFile)
                    : e.toString();
            throw ServerException.unusableKeys(keystore, why, e);
        } catch (GeneralSecurityException e) {
            throw ServerException.unusableKeys(keystore, e.toString(), e);
        }
    }
}
