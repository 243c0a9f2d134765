package org.parley.serve;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.sparql.engine.binding.Binding;
import org.parley.serve.data.Addresses;
import org.parley.serve.data.Lookup;
import org.parley.serve.http.BadRequest;
import org.parley.serve.http.Html;
import org.parley.serve.http.Page;
import org.parley.serve.http.Reply;
import org.parley.serve.sparql.AnswerPage;
import org.parley.store.Store;
import org.parley.store.query.NamedQuery;

/** What is in the store, and what can be asked of it. */
final class HomePage extends Page {
    private static final long serialVersionUID = 1L;

    private final transient Lookup lookup;
    private final transient Addresses addresses;

    HomePage(Store store, Addresses addresses) {
        super(""); // exactly the root: Fuseki keeps "/" for its own 404
        this.lookup = new Lookup(store);
        this.addresses = addresses;
    }

    @Override
    protected void answer(HttpServletRequest request, Reply reply) throws IOException, BadRequest {
        Html page = new Html("Parley");
        page.element("p", "What diplomatic news and official readouts say, as a graph that can be queried.");
        counts(page);
        listed(page, "Documents", "documents.rq");
        listed(page, "Events", "events.rq");
        listed(page, "Accounts", "accounts.rq");
        queries(page);
        doors(page);
        reply.text("text/html", page.page());
    }

    private void counts(Html page) throws BadRequest {
        page.element("h2", "In the store").tag("<table>");
        for (Binding row : lookup.rows(HomePage.class, "counts.rq")) {
            page.tag("<tr>");
            page.element("th", AnswerPage.shown(row.get("kind"))).element("td", AnswerPage.shown(row.get("number")));
            page.tag("</tr>");
        }
        page.tag("</table>");
    }

    private void listed(Html page, String title, String query) throws BadRequest {
        List<Binding> rows = lookup.rows(HomePage.class, query);
        if (!rows.isEmpty()) {
            page.element("h2", title).tag("<ul>");
            for (Binding row : rows) {
                page.tag("<li>");
                page.link(addresses.of(row.get("thing").getURI()), AnswerPage.shown(row.get("label")));
                page.tag("</li>");
            }
            page.tag("</ul>");
        }
    }

    private void queries(Html page) {
        page.element("h2", "Questions to ask").tag("<ul>");
        for (NamedQuery query : NamedQuery.all()) {
            page.tag("<li>")
                    .link("/parley/sparql?query=" + encoded(addresses.iris().rebased(query.sparql())), query.title());
            page.tag(" ").text(query.question()).tag("</li>");
        }
        page.tag("</ul>");
    }

    private static void doors(Html page) {
        page.element("h2", "For programs").tag("<ul>");
        page.tag("<li>").link("/parley/sparql", "SPARQL 1.1 endpoint").tag("</li>");
        page.tag("<li>")
                .link("/api/v1/openapi.json", "Documents, events and comparisons in JSON")
                .tag("</li>");
        page.tag("<li>").link("/ontology", "Ontology").tag("</li>");
        page.tag("<li>").link("/prefixes", "Prefixes").tag("</li>");
        page.tag("<li>").link("/export/graphml", "Graph for graph browsers, in GraphML");
        page.text(" and other formats under /export/").tag("</li>");
        page.tag("<li>")
                .link("/export/html", "How accounts compare, as a report")
                .tag("</li>");
        page.tag("<li>")
                .link("/.well-known/void", "Description of the data, with dumps")
                .tag("</li>");
        page.tag("</ul>");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
