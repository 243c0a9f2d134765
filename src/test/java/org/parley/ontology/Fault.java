package org.parley.ontology;

import org.apache.jena.rdf.model.Model;
import org.apache.jena.update.UpdateAction;

/**
 * One change that makes the example invalid.
 *
 * @param shape local name of the shape that must complain
 * @param kind the constraint of that shape, such as minCount
 * @param change add, remove or replace
 * @param triple in Turtle; where it is removed, variables match anything
 */
record Fault(String shape, String kind, String change, String triple) {
    static Fault of(String[] row) {
        return new Fault(row[0], row[1], row[2], row[3]);
    }

    /** Shape and kind together, as they are called in test names. */
    String constraint() {
        return shape + " " + kind;
    }

    Model plantIn(Model model) {
        UpdateAction.parseExecute(prefixes(model) + update(), model);
        return model;
    }

    private String update() {
        return switch (change) {
            case "add" -> "INSERT DATA { %s }".formatted(triple);
            case "remove" -> "DELETE WHERE { %s }".formatted(triple);
            case "replace" -> "DELETE WHERE { %s ?old } ; INSERT DATA { %s }".formatted(subjectAndProperty(), triple);
            default ->
                throw new IllegalArgumentException(
                        "\"%s\" is no change: write add, remove or replace in faults/shapes.tsv".formatted(change));
        };
    }

    private String subjectAndProperty() {
        String[] words = triple.split(" ", 3);
        return words[0] + " " + words[1];
    }

    private static String prefixes(Model model) {
        var prologue = new StringBuilder();
        model.getNsPrefixMap()
                .forEach((prefix, namespace) -> prologue.append("PREFIX %s: <%s>\n".formatted(prefix, namespace)));
        return prologue.toString();
    }

    @Override
    public String toString() {
        return "%s: %s %s".formatted(constraint(), change, triple);
    }
}
