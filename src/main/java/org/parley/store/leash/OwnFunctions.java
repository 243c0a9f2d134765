package org.parley.store.leash;

import java.util.List;
import java.util.Locale;
import org.apache.jena.sparql.function.FunctionRegistry;

/** Which functions with a name of their own a query may call: the casts of XML Schema and its mathematics. */
public final class OwnFunctions {
    private static final List<String> KNOWN =
            List.of("http://www.w3.org/2001/XMLSchema#", "http://www.w3.org/2005/xpath-functions/math#");
    private static final List<String> JENAS = List.of("java:", "http://jena.", "urn:x-arq:", "tag:jena.apache.org");

    private OwnFunctions() {}

    static boolean know(String name) {
        return KNOWN.stream().anyMatch(name::startsWith);
    }

    /** Whether it is one that Jena has, or would load as a class, and that is not offered. */
    public static boolean hide(String name) {
        return !know(name)
                && (FunctionRegistry.get().isRegistered(name)
                        || JENAS.stream().anyMatch(name.toLowerCase(Locale.ROOT)::startsWith));
    }
}
