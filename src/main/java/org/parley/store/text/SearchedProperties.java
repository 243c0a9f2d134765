package org.parley.store.text;

import org.apache.jena.graph.Node;
import org.apache.jena.query.text.EntityDefinition;

/** The properties that can be searched, as jena-text asks for them; it would only log that another one cannot. */
final class SearchedProperties extends EntityDefinition {
    SearchedProperties() {
        super(Entries.SUBJECT, Entries.WORDS, Entries.GRAPH);
        setLangField(Entries.LANGUAGE);
        Entries.SEARCHED.forEach(property -> set(Entries.WORDS, property));
    }

    @Override
    public String getField(Node predicate) {
        if (!Entries.SEARCHED.contains(predicate)) {
            throw new Unsearchable(
                    "text:query searches no %s. Name one of these, or none to search all: %s"
                            .formatted(predicate, Entries.SEARCHED),
                    null);
        }
        return Entries.WORDS;
    }
}
