package org.parley.serve.sparql;

import org.parley.rdf.Iris;
import org.parley.serve.http.Html;
import org.parley.store.query.NamedQuery;

/** A place for people to write a query, with those that others have written. */
final class QueryPage {
    private QueryPage() {}

    static String page(Iris iris) {
        Html page = new Html("Ask in SPARQL")
                .tag("<form action=\"/parley/sparql\" method=\"get\">")
                .tag("<p><label for=\"query\">Query</label></p>")
                .tag("<p><textarea id=\"query\" name=\"query\" rows=\"16\" cols=\"100\" spellcheck=\"false\">")
                .text("SELECT * {\n  ?thing a ?class .\n}\nLIMIT 10\n")
                .tag("</textarea></p><p><button>Ask</button></p></form>")
                .element("h2", "Queries to begin with");
        for (NamedQuery query : NamedQuery.all()) {
            page.tag("<details><summary>").text(query.title()).tag("</summary>");
            page.element("pre", iris.rebased(query.sparql())).tag("</details>");
        }
        return page.page();
    }
}
