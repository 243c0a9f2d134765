package org.parley.export;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a format is called, on the command line and on the web, and how its files are known. */
public interface FileFormat {
    /** Its name, as a person gives it. */
    String name();

    /** How its files end. */
    default String ending() {
        return name();
    }

    String mediaType();

    /** Of some formats, the one that files of a name are in, compressed or not. */
    static <F extends FileFormat> Optional<F> ofFile(String fileName, List<F> formats) {
        String plain = fileName.toLowerCase(Locale.ROOT).replaceAll("\\.gz$", "");
        return formats.stream()
                .filter(format -> plain.endsWith("." + format.ending())
                        || format.ending().contains(".") && plain.equals(format.ending()))
                .max(Comparator.comparingInt(format -> format.ending().length()));
    }
}
