package org.parley.rdf.history;

import org.jspecify.annotations.Nullable;

/**
 * A document that stands or once stood in a store, as a list shows it.
 *
 * @param name the name of its file, without ending
 */
public record Known(
        String document,
        String label,
        @Nullable String name,
        @Nullable String url,
        Standing standing) {}
