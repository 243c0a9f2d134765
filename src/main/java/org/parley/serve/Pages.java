package org.parley.serve;

import java.util.List;
import org.parley.serve.data.PrefixesPage;
import org.parley.serve.data.ResourcePage;
import org.parley.serve.http.Page;
import org.parley.store.Store;

/** The pages of the server. To add one, extend {@link Page} and list it here. */
final class Pages {
    static List<Page> all(Store store) {
        return List.of(
                new HomePage(store),
                new ResourcePage(store),
                new PrefixesPage(),
                new FilePage("/ontology", "text/turtle", "/ontology/parley.ttl"),
                new FilePage("/parley.css", "text/css", "parley.css"));
    }

    private Pages() {}
}
