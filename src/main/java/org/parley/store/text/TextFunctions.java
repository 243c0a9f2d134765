package org.parley.store.text;

import org.apache.jena.query.text.TextQueryPF;
import org.apache.jena.sparql.pfunction.PropertyFunctionFactory;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.jspecify.annotations.Nullable;

/** The property functions of a query: text:query and no other, where ARQ's own registry would load classes by name. */
public final class TextFunctions extends PropertyFunctionRegistry {
    public static final PropertyFunctionRegistry ONLY = new TextFunctions();

    private static final String QUERY = "http://jena.apache.org/text#query";

    private TextFunctions() {}

    @Override
    public boolean manages(String name) {
        return QUERY.equals(name);
    }

    @Override
    public @Nullable PropertyFunctionFactory get(String name) {
        return manages(name) ? it -> new TextQueryPF() : null;
    }

    @Override
    public boolean isRegistered(String name) {
        return manages(name);
    }
}
