package org.parley.document.format;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One way in. To add an input format, implement this and add the class to {@link #ALL}; files, pages and help follow. */
public interface InputFormat {
    /** In the order in which they are asked whether they recognise bytes that have no name: plain text takes all. */
    List<InputFormat> ALL = List.of(new PdfFile(), new WebPage(), new PlainText());

    /** The endings of its files, in lower case, without the dot. */
    List<String> endings();

    /** The media types servers send it with. */
    List<String> mediaTypes();

    /** Whether bytes without a name look like this format. */
    boolean recognises(byte[] bytes);

    /**
     * Takes the words out.
     *
     * @param charset the encoding a server declared for them
     */
    Content read(byte[] bytes, @Nullable String charset, Limits limits);

    static Optional<InputFormat> ofFile(String fileName) {
        String ending = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return ALL.stream()
                .filter(format -> fileName.indexOf('.') >= 0)
                .filter(format -> format.endings().contains(ending))
                .findFirst();
    }

    static Optional<InputFormat> ofMediaType(String type) {
        return ALL.stream()
                .filter(format -> format.mediaTypes().contains(type.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    static InputFormat ofBytes(byte[] bytes) {
        return ALL.stream()
                .filter(format -> format.recognises(bytes))
                .findFirst()
                .orElseThrow();
    }

    /** All endings, for messages: .txt, .html ... */
    static String allEndings() {
        return String.join(
                ", ",
                ALL.stream()
                        .flatMap(format -> format.endings().stream())
                        .map(ending -> "." + ending)
                        .sorted()
                        .toList());
    }
}
