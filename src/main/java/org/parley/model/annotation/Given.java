package org.parley.model.annotation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks and fills in what an annotation file may leave out. */
final class Given {
    static <T> List<T> list(@Nullable List<T> values) {
        return values == null ? List.of() : List.copyOf(values);
    }

    static void confidence(@Nullable Double confidence) {
        if (confidence != null && !(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("A confidence lies between 0 and 1: got " + confidence);
        }
    }

    private Given() {}
}
