package org.parley.cli.option;

import java.net.URI;
import java.util.List;
import org.parley.rdf.Iris;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The forms that values of options must have, so that what is wrong is told with the option and with where it was set. */
public final class Forms {
    private static final int LARGEST_PORT = 65_535;

    private Forms() {}

    /** A port to listen at. */
    public static final class OfPort implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String value) {
            if (!value.matches("\\d{1,5}") || Integer.parseInt(value) > LARGEST_PORT) {
                throw new TypeConversionException(
                        "A port is a number from 0 to %d: got \"%s\"".formatted(LARGEST_PORT, value));
            }
            return Integer.valueOf(value);
        }
    }

    /** A number of seconds or of megabytes. */
    public static final class OfCount implements ITypeConverter<Integer> {
        /** Two gigabytes less one megabyte, which a body's size in bytes can still say. */
        private static final int MOST = 2_047;

        @Override
        public Integer convert(String value) {
            if (!value.matches("\\d{1,4}") || Integer.parseInt(value) < 1 || Integer.parseInt(value) > MOST) {
                throw new TypeConversionException(
                        "Give a whole number from 1 to %d: got \"%s\"".formatted(MOST, value));
            }
            return Integer.valueOf(value);
        }
    }

    /** The address of a SPARQL endpoint. */
    public static final class OfService implements ITypeConverter<String> {
        @Override
        public String convert(String value) {
            URI address = uri(value);
            if (address.getHost() == null || !List.of("http", "https").contains(address.getScheme())) {
                throw new TypeConversionException(
                        "A service is the http or https address of a SPARQL endpoint: got \"%s\"".formatted(value));
            }
            return value;
        }
    }

    /** The IRI of a licence. */
    public static final class OfLicense implements ITypeConverter<URI> {
        @Override
        public URI convert(String value) {
            URI license = uri(value);
            if (!license.isAbsolute()) {
                throw new TypeConversionException(
                        "A licence is an absolute IRI, such as https://creativecommons.org/licenses/by/4.0/: got \"%s\""
                                .formatted(value));
            }
            return license;
        }
    }

    /** What IRIs of data begin with. */
    static final class OfBase implements ITypeConverter<Iris> {
        @Override
        public Iris convert(String value) {
            try {
                return new Iris(value);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(String.valueOf(e.getMessage()));
            }
        }
    }

    private static URI uri(String value) {
        try {
            return URI.create(value);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException("\"%s\" is no address: %s".formatted(value, e.getMessage()));
        }
    }
}
