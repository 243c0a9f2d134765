package org.parley.rdf.history;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.jspecify.annotations.Nullable;
import org.parley.rdf.Iris;
import org.parley.rdf.Parley;

/** The versions of documents in a store, within the caller's transaction: which stand, which do not, and why. */
public final class Versions {
    private static final List<Property> KEPT = List.of(RDFS.label, Parley.name, Parley.url);

    private final Dataset store;
    private final Iris iris;
    private final Model meta;

    public Versions(Dataset store, Iris iris) {
        this.store = store;
        this.iris = iris;
        this.meta = store.getNamedModel(iris.metaGraph());
    }

    public Standing standing(String document) {
        Resource node = meta.createResource(document);
        if (node.hasProperty(RDF.type, Parley.RetractedDocument)) {
            return retracted(node);
        }
        if (node.hasProperty(RDF.type, Parley.SupersededDocument)) {
            int number = number(document);
            return relative(document, kin -> number(kin) > number)
                    .<Standing>map(Standing.Superseded::new)
                    .orElseGet(Standing.Left::new);
        }
        return stands(document) ? new Standing.Stands() : new Standing.Unknown();
    }

    /** Whether a document's graphs are in the store. */
    public boolean stands(String document) {
        return store.containsNamedModel(iris.documentGraph(document));
    }

    private Standing retracted(Resource document) {
        Resource last = meta.listSubjectsWithProperty(Parley.changeOf, document).toList().stream()
                .filter(change -> change.hasProperty(Parley.changeKind, Parley.change("retracted")))
                .max((a, b) -> at(a).compareTo(at(b)))
                .orElseThrow(() -> new IllegalStateException("No change says why %s is retracted".formatted(document)));
        return new Standing.Retracted(
                last.getProperty(Parley.changeReason).getString(), at(last), text(last, Parley.changedBy));
    }

    private static Instant at(Resource change) {
        return Instant.parse(change.getProperty(Parley.changedAt).getString());
    }

    /** The version of the same source that stands now, whether newer or older. */
    public Optional<String> standingRelative(String document) {
        return relative(document, kin -> true);
    }

    private Optional<String> relative(String document, Predicate<String> wanted) {
        return family(document).stream()
                .filter(kin -> !kin.equals(document))
                .filter(wanted)
                .filter(this::stands)
                .findFirst();
    }

    /** All versions of one source. */
    private Set<String> family(String document) {
        Set<String> family = new TreeSet<>();
        Set<String> rim = new TreeSet<>(Set.of(document));
        while (!rim.isEmpty()) {
            family.addAll(rim);
            Set<String> next = new TreeSet<>();
            for (String member : rim) {
                Resource node = meta.createResource(member);
                node.listProperties(Parley.revisionOf)
                        .forEach(earlier -> next.add(earlier.getResource().getURI()));
                meta.listSubjectsWithProperty(Parley.revisionOf, node).forEach(later -> next.add(later.getURI()));
            }
            next.removeAll(family);
            rim = next;
        }
        return family;
    }

    /** Which version of its source a document is, counted from 1. */
    public int number(String document) {
        Resource node = meta.createResource(document);
        return node.hasProperty(Parley.versionNumber)
                ? node.getProperty(Parley.versionNumber).getInt()
                : 1;
    }

    /** The documents that stand and bear a source key. */
    public Set<String> standingWith(String sourceKey) {
        Set<String> found = new TreeSet<>();
        meta.listSubjectsWithProperty(Parley.sourceKey, sourceKey).forEach(document -> found.add(document.getURI()));
        found.removeIf(document -> !stands(document));
        return found;
    }

    /** What a document's source is recognised by. */
    public Set<String> sourceKeys(String document) {
        Set<String> keys = new TreeSet<>();
        meta.createResource(document).listProperties(Parley.sourceKey).forEach(key -> keys.add(key.getString()));
        return keys;
    }

    /** Adds to what a document's source is recognised by. */
    public void recognise(String document, Collection<String> sourceKeys) {
        Resource node = meta.createResource(document);
        sourceKeys.forEach(key -> node.addProperty(Parley.sourceKey, key));
    }

    /** Makes a document that stands still the earlier version of another. Its graphs are the caller's to move. */
    public void supersede(String earlier, String later) {
        Resource node = meta.createResource(later);
        if (!family(later).contains(earlier)) {
            int highest = Stream.concat(family(earlier).stream(), family(later).stream())
                    .mapToInt(this::number)
                    .max()
                    .orElse(1);
            node.removeAll(Parley.versionNumber)
                    .addProperty(Parley.versionNumber, Integer.toString(highest + 1), XSDDatatype.XSDinteger)
                    .addProperty(Parley.revisionOf, meta.createResource(earlier));
        }
        stub(earlier, Parley.SupersededDocument);
    }

    /** Marks a document as withdrawn. Its graphs are the caller's to move, and so is the change that says why. */
    public void retract(String document) {
        stub(document, Parley.RetractedDocument);
    }

    private void stub(String document, Resource type) {
        Resource node = meta.createResource(document);
        node.removeAll(RDF.type).addProperty(RDF.type, type);
        Resource read = store.getNamedModel(iris.documentGraph(document)).createResource(document);
        for (Property property : KEPT) {
            read.listProperties(property).toList().forEach(fact -> node.addProperty(property, fact.getObject()));
        }
    }

    /** Clears the way for a document that stands again, or is about to. */
    public void restore(String document) {
        Resource node = meta.createResource(document).removeAll(RDF.type);
        KEPT.forEach(node::removeAll);
    }

    /** Makes a retracted document a superseded one, since a later version of it stands by now. */
    public void leaveSuperseded(String document, String later) {
        Resource node = meta.createResource(document).removeAll(RDF.type);
        node.addProperty(RDF.type, Parley.SupersededDocument);
        meta.createResource(later).addProperty(Parley.revisionOf, node);
    }

    /** The documents that a person may mean: by IRI or digest, else by name, file name, source key or address. */
    public List<Known> meant(String words, String sourceKey) {
        String digest = words.matches("[0-9a-f]{64}") ? words.substring(0, 16) : words;
        String document = words.startsWith(iris.base()) ? words : iris.base() + "doc/" + digest;
        if (!(standing(document) instanceof Standing.Unknown)) {
            return List.of(known(document));
        }
        Set<String> found = new LinkedHashSet<>();
        Model everywhere = store.getUnionModel();
        String file = words.replaceFirst(".*[/\\\\]", "").replaceFirst("(?<=.)\\.[^.]*$", "");
        for (String name : List.of(words, file)) {
            everywhere.listSubjectsWithProperty(Parley.name, name).forEach(each -> found.add(each.getURI()));
        }
        meta.listSubjectsWithProperty(Parley.sourceKey, sourceKey).forEach(each -> found.add(each.getURI()));
        return found.stream().sorted().map(this::known).toList();
    }

    /** A document as a list shows it. */
    public Known known(String document) {
        Resource node = store.getUnionModel().createResource(document);
        String label = text(node, RDFS.label);
        return new Known(
                document,
                label == null ? document : label,
                text(node, Parley.name),
                text(node, Parley.url),
                standing(document));
    }

    private static @Nullable String text(Resource node, Property property) {
        return node.listProperties(property).toList().stream()
                .map(fact -> fact.getObject())
                .filter(RDFNode::isLiteral)
                .map(value -> value.asLiteral().getLexicalForm())
                .sorted()
                .findFirst()
                .orElse(null);
    }
}
