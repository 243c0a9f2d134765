package org.parley.serve.api;

import java.util.List;
import org.parley.rdf.Iris;
import org.parley.serve.http.Page;
import org.parley.serve.rights.Rights;
import org.parley.store.Store;

/** The door of this room: all that answers programs in JSON. */
public final class Api {
    public static List<Page> pages(Store store, Rights rights, Iris iris) {
        DocumentReader documents = new DocumentReader(store, iris);
        return List.of(new Documents(rights, new Intake(documents), documents), new Events(store, iris), new Nowhere());
    }

    private Api() {}
}
