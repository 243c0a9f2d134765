package org.parley.model.annotation;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import java.util.stream.Collectors;

/** An annotation that cannot be used. Every message says what is wrong, where, and what to do. */
public final class AnnotationException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private AnnotationException(String message, Throwable cause) {
        super(message, cause);
    }

    private AnnotationException(String message) {
        super(message);
    }

    static AnnotationException unreadable(JsonProcessingException cause) {
        var at = cause.getLocation();
        String where = at == null ? "" : " at line %d, column %d".formatted(at.getLineNr(), at.getColumnNr());
        return new AnnotationException(
                "This is not an annotation file%s: %s. Mend that place, or delete the file to have the text read anew"
                        .formatted(where, cause.getOriginalMessage()),
                cause);
    }

    /** The same, with the file it is about. */
    public AnnotationException in(String file) {
        return new AnnotationException(file + ": " + getMessage(), this);
    }

    static AnnotationException inconsistent(String name, List<String> faults) {
        return new AnnotationException(faults.stream()
                .limit(10)
                .collect(Collectors.joining(
                        "\n  ", "The annotation %s does not fit its text or itself:\n  ".formatted(name), "")));
    }
}
