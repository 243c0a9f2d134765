package org.parley.document;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.document.format.InputFormat;
import org.parley.document.format.Limits;

/**
 * One page being fetched. It follows few redirects, none from https to http and none into the user's own network, and
 * reads no more than the limit of size. Whoever calls it sees to the time.
 */
record Fetch(Origin origin, Limits limits) {
    private static final Pattern CHARSET = Pattern.compile("(?i).*charset=\"?([\\w.:-]+).*");
    private static final String BY_HAND = "Open it in a browser and save the page or its words as a file.";

    Reading from(URI address) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newBuilder()
                .connectTimeout(limits.time())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build()) {
            return from(address, limits.redirects(), client);
        } catch (ConnectException unreachable) {
            return origin.refused("No server answers there.", "Check the address and your connection.");
        }
    }

    private Reading from(URI address, int redirectsLeft, HttpClient client) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(limits.time())
                .header("User-Agent", "Parley")
                .header("Accept", "text/html, application/xhtml+xml, text/plain, application/pdf")
                .build();
        HttpResponse<InputStream> response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
        try (InputStream body = response.body()) {
            Optional<String> onwards = response.headers().firstValue("Location");
            boolean moved = response.statusCode() / 100 == 3 && onwards.isPresent();
            return moved ? follow(address, onwards.orElseThrow(), redirectsLeft, client) : read(response, body);
        }
    }

    private Reading follow(URI from, String location, int redirectsLeft, HttpClient client)
            throws IOException, InterruptedException {
        URI to;
        try {
            to = from.resolve(location);
        } catch (IllegalArgumentException malformed) {
            return origin.refused("The server sends us on to a malformed address: " + location + ".", BY_HAND);
        }
        if (redirectsLeft == 0) {
            return origin.refused("The server sends us on more than %d times.".formatted(limits.redirects()), BY_HAND);
        }
        boolean downgraded =
                from.getScheme().equalsIgnoreCase("https") && !to.getScheme().equalsIgnoreCase("https");
        if (!WebAddress.isWeb(to) || to.getHost() == null || downgraded || (isOwnNetwork(to) && !isOwnNetwork(from))) {
            return origin.refused(
                    "The server sends us on to %s, which is not safe to follow.".formatted(to),
                    "If you trust it, give that address itself.");
        }
        return from(to, redirectsLeft - 1, client);
    }

    private static boolean isOwnNetwork(URI address) throws IOException {
        InetAddress host = InetAddress.getByName(address.getHost());
        return host.isLoopbackAddress()
                || host.isSiteLocalAddress()
                || host.isLinkLocalAddress()
                || host.isAnyLocalAddress();
    }

    private Reading read(HttpResponse<InputStream> response, InputStream body) throws IOException {
        if (response.statusCode() != 200) {
            return origin.refused("The server answers with status %d.".formatted(response.statusCode()), BY_HAND);
        }
        if (response.headers()
                .firstValue("Content-Encoding")
                .filter(coding -> !coding.equalsIgnoreCase("identity"))
                .isPresent()) {
            return origin.refused("The server sends it compressed, though it was not asked to.", BY_HAND);
        }
        byte[] bytes = body.readNBytes(limits.bytes() + 1);
        if (bytes.length > limits.bytes()) {
            return origin.tooLarge(limits);
        }
        String type = response.headers().firstValue("Content-Type").orElse("");
        String mediaType = type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        Optional<InputFormat> format =
                mediaType.isEmpty() ? Optional.of(InputFormat.ofBytes(bytes)) : InputFormat.ofMediaType(mediaType);
        return format.map(known -> origin.read(known, bytes, charset(type), limits))
                .orElseGet(
                        () -> origin.refused("The server sends %s, which is not read.".formatted(mediaType), BY_HAND));
    }

    private static @Nullable String charset(String contentType) {
        Matcher matcher = CHARSET.matcher(contentType);
        return matcher.matches() ? matcher.group(1) : null;
    }
}
