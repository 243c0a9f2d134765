package org.parley.rdf.history;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.jspecify.annotations.Nullable;
import org.parley.rdf.Iris;
import org.parley.rdf.Parley;

/**
 * Something that became of one document at one moment.
 *
 * @param by who decided it; null where it only followed from what was read
 * @param reason why, in the words of whoever decided it
 * @param nowSays what it brought into the graph, a line each
 * @param noLongerSays what it took out
 */
public record Change(
        String document,
        Kind kind,
        Instant at,
        @Nullable String by,
        @Nullable String reason,
        List<String> nowSays,
        List<String> noLongerSays) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    public Change {
        if (kind == Kind.RETRACTED && (reason == null || reason.isBlank())) {
            throw new IllegalArgumentException("A retraction of %s needs a reason".formatted(document));
        }
        at = at.truncatedTo(ChronoUnit.MILLIS);
        nowSays = List.copyOf(nowSays);
        noLongerSays = List.copyOf(noLongerSays);
    }

    /** What can become of a document. */
    public enum Kind {
        ADDED,
        REREAD,
        REVISED,
        RETRACTED,
        RESTORED;

        /** Its name in the ontology. */
        public String term() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A change that nobody decided. */
    public static Change of(String document, Kind kind, Instant at) {
        return new Change(document, kind, at, null, null, List.of(), List.of());
    }

    /** The decision of a person. */
    public static Change by(@Nullable String person, String document, Kind kind, Instant at, @Nullable String reason) {
        return new Change(document, kind, at, person, reason, List.of(), List.of());
    }

    /** This change, with what it made of the one state of the store. */
    public Change from(Sayings before, Sayings after) {
        return new Change(document, kind, at, by, reason, after.without(before), before.without(after));
    }

    /** Writes it into the meta graph, inside the caller's transaction. */
    public void note(Dataset store, Iris iris) {
        Model meta = store.getNamedModel(iris.metaGraph());
        String moment = at.toString().replace(':', '-');
        Resource change = meta.createResource("%schange/%s-%s-%s"
                .formatted(iris.base(), document.substring(document.lastIndexOf('/') + 1), kind.term(), moment));
        change.addProperty(RDF.type, Parley.Change)
                .addProperty(RDFS.label, label())
                .addProperty(Parley.changeOf, meta.createResource(document))
                .addProperty(Parley.changeKind, Parley.change(kind.term()))
                .addProperty(Parley.changedAt, at.toString(), XSDDatatype.XSDdateTime);
        if (by != null) {
            change.addProperty(Parley.changedBy, by);
        }
        if (reason != null) {
            change.addProperty(Parley.changeReason, reason);
        }
        nowSays.forEach(line -> change.addProperty(Parley.nowSays, line));
        noLongerSays.forEach(line -> change.addProperty(Parley.noLongerSays, line));
    }

    private String label() {
        String word = kind == Kind.REREAD ? "read again" : kind.term();
        return "%s on %s".formatted(word, DAY.format(at.atZone(ZoneOffset.UTC)));
    }
}
