package org.parley.rdf.knowledge;

import org.parley.model.rule.FineTypes;

/** What the mapping knows besides the annotation: actors, leading offices, fine measure types, acts of cues, words that tell. */
public record Knowledge(Registry registry, LeadingOffices offices, FineTypes fineTypes, Acts acts, ContentWords words) {
    /** The knowledge Parley ships. */
    public static final Knowledge STANDARD = of("/gazetteer", "/lexicon");

    /** The knowledge in two folders of the class path. */
    public static Knowledge of(String gazetteer, String lexicon) {
        var registry = new Registry(gazetteer, lexicon);
        return new Knowledge(
                registry,
                new LeadingOffices(lexicon),
                new FineTypes(lexicon),
                new Acts(lexicon),
                new ContentWords(lexicon, registry));
    }
}
