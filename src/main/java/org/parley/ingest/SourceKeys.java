package org.parley.ingest;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.document.Reading;
import org.parley.model.annotation.Annotation;
import org.parley.rdf.knowledge.Slug;

/**
 * What a text's source is recognised by when another wording of it comes in; each may be missing.
 *
 * @param address the web address it was published at
 * @param place a digest of where its file lies, since a path is nobody's business but the machine's
 * @param publication its publisher with the file's name
 */
record SourceKeys(
        @Nullable String address,
        @Nullable String place,
        @Nullable String publication) {
    private static final String ADDRESS = "address ";

    /** The keys of a text. One from standard input without an address has none: nothing tells it from others there. */
    static SourceKeys of(Reading.Accepted reading, Annotation annotation) {
        String url = annotation.url() != null
                ? annotation.url()
                : reading.document().source().url();
        String publisher = annotation.publisher() != null
                ? annotation.publisher()
                : reading.document().source().publisher();
        Path file = reading.file();
        return new SourceKeys(
                url == null ? null : ofAddress(url),
                file == null ? null : "place " + Slug.digest(real(file)),
                file == null || publisher == null
                        ? null
                        : "publication %s/%s"
                                .formatted(
                                        Slug.of(publisher).replaceFirst("^the-", ""),
                                        Slug.of(reading.document().name())));
    }

    /** Addresses that differ only in what servers do not care for have one key. */
    static String ofAddress(String url) {
        try {
            URI uri = URI.create(url.strip()).normalize();
            if (uri.getHost() == null) {
                return ADDRESS + url.strip();
            }
            String scheme = uri.getScheme().toLowerCase(Locale.ROOT).replaceFirst("^http$", "https");
            String port = uri.getPort() < 0 || uri.getPort() == 80 || uri.getPort() == 443 ? "" : ":" + uri.getPort();
            String path = Objects.requireNonNullElse(uri.getRawPath(), "").replaceFirst("/+$", "");
            String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
            return ADDRESS + scheme + "://" + uri.getHost().toLowerCase(Locale.ROOT) + port + path + query;
        } catch (IllegalArgumentException malformed) {
            return ADDRESS + url.strip();
        }
    }

    private static String real(Path file) {
        try {
            return file.toRealPath().toString();
        } catch (IOException moved) {
            return file.toAbsolutePath().normalize().toString();
        }
    }

    /** Those there are, the surest first. */
    List<String> all() {
        return Stream.of(address, place, publication).filter(Objects::nonNull).toList();
    }

    /** Whether both have an address, and it is not the same. */
    boolean liesElsewhereThan(Set<String> others) {
        return address != null && !others.contains(address) && others.stream().anyMatch(key -> key.startsWith(ADDRESS));
    }
}
