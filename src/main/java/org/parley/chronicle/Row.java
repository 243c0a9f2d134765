package org.parley.chronicle;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;

/** One row of an answer, each value as the string that stands for it. */
record Row(Binding values) {
    /** A value that every row of this answer has. */
    String get(String name) {
        return find(name)
                .orElseThrow(() -> new IllegalArgumentException("A row without ?%s: %s".formatted(name, values)));
    }

    Optional<String> find(String name) {
        return Optional.ofNullable(values.get(name)).map(Row::string);
    }

    boolean isTrue(String name) {
        return find(name).filter("true"::equals).isPresent();
    }

    private static String string(Node value) {
        return value.isLiteral() ? value.getLiteralLexicalForm() : value.toString();
    }
}
