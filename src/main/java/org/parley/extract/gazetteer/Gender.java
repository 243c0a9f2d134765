package org.parley.extract.gazetteer;

/** Which pronoun a text uses for a person, as far as name and office tell. */
public enum Gender {
    he,
    she,
    unknown;

    public boolean allows(String pronoun) {
        return this == unknown || name().equals(pronoun);
    }
}
