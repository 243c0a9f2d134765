package org.parley.serve.data;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.RDFS;
import org.parley.chronicle.Matrix;
import org.parley.rdf.Prefixes;
import org.parley.serve.http.Html;

/** A thing as a browser shows it: what is said of it, and what points at it, with names that can be followed. */
public final class ThingHtml {
    private final Resource thing;
    private final String path;
    private final Addresses addresses;
    private final Html page;

    private ThingHtml(Resource thing, String path, Addresses addresses) {
        this.thing = thing;
        this.path = path;
        this.addresses = addresses;
        this.page = new Html(name(thing));
    }

    /** The page of a thing that is no event. */
    public static String of(Resource thing, String path, Addresses addresses) {
        return of(thing, path, addresses, Matrix.NONE);
    }

    /**
     * The page of a thing, from the graph that it belongs to.
     *
     * @param path where the page is, to which the endings of other forms are added
     * @param matrix how the accounts of an event compare; empty for what is none
     */
    public static String of(Resource thing, String path, Addresses addresses, Matrix matrix) {
        return new ThingHtml(thing, path, addresses).page(matrix);
    }

    private String page(Matrix matrix) {
        page.tag("<p>").link(thing.getURI(), thing.getURI()).tag("</p>");
        forms();
        if (!matrix.isEmpty()) {
            MatrixTable.write(page, matrix, addresses);
        }
        Map<String, List<Statement>> said = byProperty(thing.listProperties().toList());
        table(said, Statement::getObject);
        Map<String, List<Statement>> pointing =
                byProperty(thing.getModel().listStatements(null, null, thing).toList());
        if (!pointing.isEmpty()) {
            page.element("h2", "What points here");
            table(pointing, Statement::getSubject);
        }
        return page.page();
    }

    private void forms() {
        page.tag("<p>");
        for (GraphForm form : GraphForm.values()) {
            form.written()
                    .ifPresent(written -> page.link(
                                    path + "." + form.ending(),
                                    written.getLang().getLabel())
                            .tag(" "));
        }
        page.tag("</p>");
    }

    private static Map<String, List<Statement>> byProperty(List<Statement> statements) {
        Map<String, List<Statement>> sorted = new TreeMap<>();
        statements.forEach(each -> sorted.computeIfAbsent(each.getPredicate().getURI(), property -> new ArrayList<>())
                .add(each));
        return sorted;
    }

    private void table(Map<String, List<Statement>> rows, Function<Statement, RDFNode> end) {
        page.tag("<table>");
        rows.forEach((property, statements) -> {
            page.tag("<tr><th>")
                    .link(addresses.of(property), Prefixes.shortened(property).orElse(property))
                    .tag("</th><td>");
            statements.stream()
                    .map(end)
                    .sorted(Comparator.comparing(ThingHtml::name))
                    .forEach(this::value);
            page.tag("</td></tr>");
        });
        page.tag("</table>");
    }

    private void value(RDFNode value) {
        page.tag("<div>");
        if (value.isURIResource()) {
            page.link(addresses.of(value.asResource().getURI()), name(value));
        } else {
            page.text(name(value));
        }
        page.tag("</div>");
    }

    private static String name(RDFNode node) {
        if (node.isLiteral()) {
            return node.asLiteral().getLexicalForm();
        }
        Resource resource = node.asResource();
        Statement label = resource.getProperty(RDFS.label);
        if (label != null) {
            return label.getString();
        }
        return resource.isAnon() ? "..." : Prefixes.shortened(resource.getURI()).orElse(resource.getURI());
    }
}
