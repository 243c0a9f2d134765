package org.parley.export.graph;

import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One attribute of nodes or edges, as every format writes it.
 *
 * @param value what it is for one of them; null or an empty text if there is nothing to say
 */
record Column<T>(String name, Type type, Function<T, @Nullable Object> value) {
    /** Of which type the values are, in the words that GraphML and GEXF share. */
    enum Type {
        STRING("string"),
        INTEGER("int"),
        DECIMAL("double");

        private final String graphMl;

        Type(String graphMl) {
            this.graphMl = graphMl;
        }

        String graphMl() {
            return graphMl;
        }

        String gexf() {
            return this == INTEGER ? "integer" : graphMl;
        }
    }

    static <T> Column<T> text(String name, Function<T, String> value) {
        return new Column<>(name, Type.STRING, value::apply);
    }

    static <T> Column<T> number(String name, Function<T, @Nullable Integer> value) {
        return new Column<>(name, Type.INTEGER, value::apply);
    }

    static <T> Column<T> decimal(String name, Function<T, @Nullable Double> value) {
        return new Column<>(name, Type.DECIMAL, value::apply);
    }

    static <T> Column<T> day(String name, Function<T, @Nullable LocalDate> value) {
        return new Column<>(name, Type.STRING, value::apply);
    }

    /** The value of one node or edge; null if there is none. */
    @Nullable
    Object of(T thing) {
        Object found = value.apply(thing);
        return found == null || found.toString().isEmpty() ? null : found;
    }
}
