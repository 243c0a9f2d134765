package org.parley.serve.sparql;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.jspecify.annotations.Nullable;
import org.parley.rdf.Iris;
import org.parley.serve.data.Addresses;
import org.parley.serve.http.Html;
import org.parley.store.query.AnswerWriter;
import org.parley.store.query.Spool;

/** An answer as a browser shows it: rows as a table whose names can be followed, a graph as Turtle. */
public final class AnswerPage {
    /** The most bytes of an answer that are made into a page, which takes many times their size in memory. */
    static final long LARGEST = 8 << 20;

    private final Addresses addresses;

    AnswerPage(Iris iris) {
        this.addresses = new Addresses(iris);
    }

    /** The page of an answer that was spooled as JSON, or as Turtle if it is a graph. */
    String of(Spool answer, boolean ofGraph) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        answer.copyTo(bytes);
        Html page = new Html("Answer");
        if (ofGraph) {
            page.element("pre", bytes.toString(StandardCharsets.UTF_8));
        } else {
            AnswerWriter.yesOrNoOf(bytes.toByteArray())
                    .ifPresentOrElse(
                            yes -> page.element("p", yes ? "yes" : "no"),
                            () -> table(page, AnswerWriter.rowsOf(new ByteArrayInputStream(bytes.toByteArray()))));
        }
        return page.page();
    }

    private void table(Html page, RowSet rows) {
        List<Var> columns = rows.getResultVars();
        page.tag("<table><tr>");
        columns.forEach(column -> page.element("th", column.getVarName()));
        page.tag("</tr>");
        rows.forEachRemaining(row -> row(page, columns, row));
        page.tag("</table>");
    }

    private void row(Html page, List<Var> columns, Binding row) {
        page.tag("<tr>");
        for (Var column : columns) {
            page.tag("<td>");
            cell(page, row.get(column));
            page.tag("</td>");
        }
        page.tag("</tr>");
    }

    private void cell(Html page, @Nullable Node value) {
        if (value != null && value.isURI() && !addresses.of(value.getURI()).equals(value.getURI())) {
            page.link(addresses.of(value.getURI()), addresses.shortened(value.getURI()));
        } else if (value != null) {
            page.text(shown(value));
        }
    }

    public static String shown(Node value) {
        return value.isLiteral() ? value.getLiteralLexicalForm() : value.toString();
    }
}
