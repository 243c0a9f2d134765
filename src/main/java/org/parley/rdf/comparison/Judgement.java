package org.parley.rdf.comparison;

/**
 * A person's decision that two actors, events or measures are the same, or that they are different.
 *
 * @param one the IRI of a thing
 * @param other the IRI of another thing of its kind
 * @param reason in that person's words; may be empty
 */
public record Judgement(boolean same, String one, String other, String reason) {
    public Judgement {
        if (one.equals(other)) {
            throw new IllegalArgumentException("A judgement is on two things, and %s is one".formatted(one));
        }
    }

    /** The word for it in files and in the graph. */
    public String verdict() {
        return same ? "same" : "different";
    }
}
