package org.parley.rdf;

/** What the mapping knows besides the annotation: actors, fine measure types, acts of cues, words that tell nothing. */
record Knowledge(Registry registry, FineTypes fineTypes, Acts acts, ContentWords words) {
    /** The knowledge Parley ships. */
    static final Knowledge STANDARD = of("/gazetteer", "/lexicon");

    /** The knowledge in two folders of the class path. */
    static Knowledge of(String gazetteer, String lexicon) {
        var registry = new Registry(gazetteer, lexicon);
        return new Knowledge(registry, new FineTypes(lexicon), new Acts(lexicon), new ContentWords(lexicon, registry));
    }
}
