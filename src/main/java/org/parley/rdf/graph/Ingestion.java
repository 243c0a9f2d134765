package org.parley.rdf.graph;

import java.time.Instant;
import java.time.ZoneOffset;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.parley.rdf.Iris;
import org.parley.rdf.Labels;
import org.parley.rdf.Parley;
import org.parley.rdf.knowledge.Slug;

/**
 * That a document was taken into the store: when, and what did the reading.
 *
 * @param extractor a program and its version, or "annotation"
 * @param digest of the graphs that were read, by which another reading is known to have found the same
 */
public record Ingestion(String document, String extractor, String digest, Instant at) {
    /**
     * Notes it in the meta graph in place of the document's earlier ones, inside the caller's transaction. A document of
     * which this extractor read the same before keeps its note, so that reading it again changes nothing.
     */
    public void note(Dataset store, Iris iris) {
        Model meta = store.getNamedModel(iris.metaGraph());
        Resource read = meta.createResource(document);
        Resource ingestion = meta.createResource(
                "%singestion/%s-%s".formatted(iris.base(), Iris.last(document), Slug.of(extractor)));
        if (!read.hasProperty(Parley.ingestedBy, ingestion) || !ingestion.hasProperty(Parley.graphDigest, digest)) {
            forget(store, iris, document);
            read.addProperty(Parley.ingestedBy, ingestion);
            ingestion
                    .addProperty(RDF.type, Parley.Ingestion)
                    .addProperty(RDFS.label, label())
                    .addProperty(Parley.extractor, extractor)
                    .addProperty(Parley.graphDigest, digest)
                    .addProperty(Parley.ingestedAt, at.toString(), XSDDatatype.XSDdateTime);
        }
    }

    /** Whether the last reading of a document found the same. */
    public boolean foundNothingNew(Dataset store, Iris iris) {
        Resource last = store.getNamedModel(iris.metaGraph())
                .createResource(document)
                .getPropertyResourceValue(Parley.ingestedBy);
        return last != null && last.hasProperty(Parley.graphDigest, digest);
    }

    /** Drops what is noted of a document that leaves the store. */
    public static void forget(Dataset store, Iris iris, String document) {
        Model meta = store.getNamedModel(iris.metaGraph());
        Resource read = meta.createResource(document);
        read.listProperties(Parley.ingestedBy)
                .toList()
                .forEach(note -> note.getResource().removeProperties());
        read.removeAll(Parley.ingestedBy);
    }

    private String label() {
        return "Read by %s on %s"
                .formatted(extractor, Labels.day(at.atZone(ZoneOffset.UTC).toLocalDate()));
    }
}
