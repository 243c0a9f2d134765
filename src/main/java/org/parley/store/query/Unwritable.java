package org.parley.store.query;

/** A graph that a format cannot hold: RDF/XML, for one, has no way to write a property whose name ends in a digit. */
final class Unwritable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unwritable(AnswerFormat format, RuntimeException cause) {
        super(
                "This graph cannot be written as %s: %s. Choose another form, such as Turtle or N-Triples"
                        .formatted(format.mediaType(true).orElseThrow(), cause.getMessage()),
                cause);
    }
}
