package org.parley.serve;

import java.util.ArrayList;
import java.util.List;
import org.parley.serve.api.Api;
import org.parley.serve.catalogue.Catalogue;
import org.parley.serve.catalogue.CataloguePage;
import org.parley.serve.catalogue.Dumps;
import org.parley.serve.data.Addresses;
import org.parley.serve.data.PrefixesPage;
import org.parley.serve.data.Publication;
import org.parley.serve.data.ResourcePage;
import org.parley.serve.http.Page;
import org.parley.serve.ontology.OntologyPage;
import org.parley.serve.rights.Rights;
import org.parley.store.Store;

/** The pages of the server. To add one, extend {@link Page} and list it here. */
final class Pages {
    static List<Page> all(Store store, Rights rights, Publication publication, Catalogue catalogue) {
        Addresses addresses = new Addresses(publication.iris());
        List<Page> pages = new ArrayList<>(OntologyPage.all(addresses));
        pages.addAll(Api.pages(store, rights, publication.iris()));
        pages.addAll(List.of(
                new HomePage(store, addresses),
                new ResourcePage(store, publication),
                new CataloguePage(catalogue, addresses),
                new Dumps(store),
                new ExportPage(store),
                new PrefixesPage(publication.iris()),
                new FilePage("/ontology/context.jsonld", "application/ld+json", "/ontology/context.jsonld"),
                new FilePage("/api/v1/openapi.json", "application/json", "api/openapi.json"),
                new FilePage("/parley.css", "text/css", "parley.css")));
        return pages;
    }

    private Pages() {}
}
