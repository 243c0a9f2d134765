package org.parley.model.vocabulary;

/** What a measure is about; each constant is the ontology's individual of the same name. */
public enum MeasureType {
    ceasefire,
    strikePause,
    prisonerExchange,
    negotiation,
    aid,
    sanctions,
    trade,
    navigation,
    visit,
    cultural,
    arms,
    territorial,
    monitoring,
    other
}
