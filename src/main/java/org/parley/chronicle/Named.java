package org.parley.chronicle;

import java.util.List;

/**
 * Actors or measures that go by one name.
 *
 * @param iris one, or several that bear the same name or make up one thread
 */
public record Named(String name, List<String> iris) {
    public Named {
        iris = List.copyOf(iris);
        if (iris.isEmpty()) {
            throw new IllegalArgumentException("Nothing is called " + name);
        }
    }
}
