package org.parley.model.vocabulary;

/** How far a measure has come, as an account puts it; each constant is the ontology's individual of the same name. */
public enum Status {
    proposed,
    demanded,
    supported,
    underNegotiation,
    agreed,
    signed,
    ordered,
    inForce,
    suspended,
    violated,
    rejected,
    denied,
    withdrawn,
    expired
}
