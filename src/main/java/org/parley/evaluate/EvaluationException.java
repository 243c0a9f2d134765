package org.parley.evaluate;

import java.nio.file.Path;
import java.util.List;

/** Gold or prediction cannot be compared. Every message says what is wrong, where, and what the user can do. */
public final class EvaluationException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private EvaluationException(String message, Throwable cause) {
        super(message, cause);
    }

    private EvaluationException(String message) {
        super(message);
    }

    static EvaluationException noFolder(Path folder) {
        return new EvaluationException(
                "There is no folder %s. Name the folder that holds the NAME.json files".formatted(folder));
    }

    static EvaluationException noGold(Path folder, List<String> only) {
        String which = only.isEmpty() ? "" : " whose name begins with " + String.join(" or ", only);
        return new EvaluationException(
                "The folder %s holds no gold document%s. Gold is NAME.json beside NAME.txt".formatted(folder, which));
    }

    static EvaluationException unreadable(Path file, Exception cause) {
        return new EvaluationException("Cannot read %s: %s".formatted(file, cause.getMessage()), cause);
    }
}
