package org.parley.extract;

import org.parley.model.Actor;

/** Which pronoun a text uses for a person, as far as name and office tell. */
enum Gender {
    he,
    she,
    unknown;

    static Gender of(Actor actor) {
        return Gazetteer.STANDARD
                .person(actor.name())
                .map(Person::gender)
                .orElseGet(() -> actor.role() == null ? unknown : Titles.STANDARD.gender(actor.role()));
    }

    boolean allows(String pronoun) {
        return this == unknown || name().equals(pronoun);
    }
}
