package org.parley.model.vocabulary;

/** What kind of actor somebody is; each constant is the ontology's class of the same name. */
public enum ActorType {
    Person,
    State,
    GovernmentBody,
    InternationalOrganization,
    ArmedForce,
    Organization,
    Media,
    Group
}
