package org.parley.serve.data;

import java.net.URI;
import java.util.Optional;
import org.parley.rdf.Iris;

/**
 * What its publisher says of the data that is served.
 *
 * @param iris how the things in it are named: what stands behind /id/ on the server stands behind their base
 * @param license the IRI of the terms on which others may use the data, if somebody set them
 */
public record Publication(Iris iris, Optional<URI> license) {
    public Publication {
        if (license.isPresent() && !license.get().isAbsolute()) {
            throw new IllegalArgumentException(
                    "A licence is an absolute IRI, such as https://creativecommons.org/licenses/by/4.0/: got \"%s\""
                            .formatted(license.get()));
        }
    }

    /** The usual names, and no licence. */
    public static Publication usual() {
        return new Publication(Iris.DEFAULT, Optional.empty());
    }

    public Publication naming(Iris otherIris) {
        return new Publication(otherIris, license);
    }

    public Publication under(URI otherLicense) {
        return new Publication(iris, Optional.of(otherLicense));
    }
}
