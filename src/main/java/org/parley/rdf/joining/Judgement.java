package org.parley.rdf.joining;

/**
 * A person's decision on whether two actors, events or measures are the same.
 *
 * @param one the IRI of a thing
 * @param other the IRI of another thing of its kind
 * @param reason in that person's words; may be empty
 */
public record Judgement(Verdict verdict, String one, String other, String reason) {
    /** What was decided; the words stand in files and in the graph. */
    public enum Verdict {
        same,
        different,
        /** An earlier judgement is taken back. */
        open
    }

    public Judgement {
        if (one.equals(other)) {
            throw new IllegalArgumentException("A judgement is on two things, and %s is one".formatted(one));
        }
    }
}
