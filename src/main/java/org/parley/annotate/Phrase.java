package org.parley.annotate;

/**
 * A run of tokens that belong together without another phrase between them.
 *
 * @param from index of its first token in the sentence
 * @param to index behind its last one
 * @param head index of the token that names it: the last noun, or the verb that carries the meaning
 */
public record Phrase(Kind kind, int from, int to, int head) {
    /** What a phrase is built around. */
    public enum Kind {
        /** A noun with what stands before it: "Ukraine's defence minister". */
        NOUN,
        /** A verb with its auxiliaries, adverbs and negation: "had not yet agreed". */
        VERB
    }
}
