package org.parley.model.vocabulary;

/** How two accounts of one thing differ; each constant is the ontology's individual of the same name. */
public enum DivergenceKind {
    agrees,
    contradicts,
    narrower,
    broader,
    onlyIn,
    omits
}
