package org.parley.ingest;

import java.util.Optional;
import java.util.Set;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.jspecify.annotations.Nullable;
import org.parley.rdf.Iris;
import org.parley.rdf.Parley;
import org.parley.rdf.history.Versions;

/**
 * Looks for the document that an incoming text is another wording of. To take two articles for versions of one would lose
 * the first, to take two versions for two articles only shows both: in doubt there is none.
 */
final class EarlierWording {
    private final Dataset store;
    private final Iris iris;
    private final Versions versions;
    private final Set<String> thisRun;

    /** Looks among the documents that stand; files that one run finds side by side need more in common than others. */
    EarlierWording(Dataset store, Iris iris, Set<String> thisRun) {
        this.store = store;
        this.iris = iris;
        this.versions = new Versions(store, iris);
        this.thisRun = thisRun;
    }

    /** The document of the same source, by the surest key first, whose words are mostly those of the text. */
    Optional<String> of(Prepared.Ready ready) {
        SourceKeys source = ready.source();
        String text = text(ready.graphs().quads(), ready.graphs().documentIri());
        return source.all().stream()
                .flatMap(key -> versions.standingWith(key).stream()
                        .filter(other -> key.equals(source.address()) || mayBeOneSource(ready, other, key)))
                .filter(other -> Likeness.sameText(text, text(store, other)))
                .findFirst();
    }

    /** What must hold where no address tells that two texts have one source. */
    private boolean mayBeOneSource(Prepared.Ready ready, String other, String key) {
        SourceKeys source = ready.source();
        boolean sideBySide = key.equals(source.publication()) && thisRun.contains(other);
        String theirs = published(document(store, other));
        String ours = published(document(ready.graphs().quads(), ready.graphs().documentIri()));
        return !sideBySide
                && !source.liesElsewhereThan(versions.sourceKeys(other))
                && (ours == null || theirs == null || ours.equals(theirs));
    }

    private String text(Dataset quads, String document) {
        return document(quads, document).getRequiredProperty(Parley.text).getString();
    }

    private Resource document(Dataset quads, String document) {
        Model graph = quads.getNamedModel(iris.documentGraph(document));
        return graph.createResource(document);
    }

    private static @Nullable String published(Resource document) {
        Resource account = document.getPropertyResourceValue(Parley.textOf);
        return account != null && account.hasProperty(Parley.published)
                ? account.getProperty(Parley.published).getString()
                : null;
    }
}
