package org.parley.model.vocabulary;

/** What kind of diplomatic event took place; each constant is the ontology's class of the same name, Other its Event. */
public enum EventType {
    Call,
    Meeting,
    Talks,
    Summit,
    Visit,
    Other
}
