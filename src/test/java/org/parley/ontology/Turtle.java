package org.parley.ontology;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;

/** The ontology's files and those that test it, read afresh each time so that a test may spoil what it got. */
public final class Turtle {
    /** The vocabulary alone. */
    public static Model core() {
        return read("parley.ttl");
    }

    public static Model shapes() {
        return read("shapes.ttl");
    }

    /** The vocabulary with its alignments. */
    static Model aligned() {
        return core().add(read("alignments.ttl"));
    }

    /** Every file of the ontology. */
    static Model all() {
        return aligned().add(shapes());
    }

    /** The vocabulary with a small valid graph that uses all of it. */
    static Model example() {
        return core().add(read("example.ttl"));
    }

    /** A model of some Turtle that may use the prefixes of the example. */
    static Model parse(String turtle) {
        Model model = ModelFactory.createDefaultModel();
        model.setNsPrefixes(read("example.ttl"));
        String prefixes = model.getNsPrefixMap().entrySet().stream()
                .map(prefix -> "PREFIX %s: <%s>\n".formatted(prefix.getKey(), prefix.getValue()))
                .reduce("", String::concat);
        RDFParser.fromString(prefixes + turtle, Lang.TURTLE).parse(model);
        return model;
    }

    /** The rows of a table in the test resources, without its comments. */
    static List<String[]> table(String name) {
        return text(name)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\t"))
                .toList();
    }

    static String text(String name) {
        try (InputStream in = Turtle.class.getResourceAsStream("/ontology/" + name)) {
            if (in == null) {
                throw new IllegalArgumentException("There is no /ontology/%s on the class path".formatted(name));
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Model read(String name) {
        Model model = ModelFactory.createDefaultModel();
        RDFParser.fromString(text(name), Lang.TURTLE).parse(model);
        return model;
    }

    private Turtle() {}
}
