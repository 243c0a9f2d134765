package org.parley.annotate;

import java.util.Locale;

/**
 * A word or mark of a sentence.
 *
 * @param text as written, but with straight quotation marks and apostrophes
 * @param lemma dictionary form in lower case
 * @param tag universal part of speech
 * @param start UTF-16 index of its first character in the document's text
 * @param end UTF-16 index behind its last one
 */
public record Token(String text, String lemma, Tag tag, int start, int end) {
    /** The universal parts of speech (universaldependencies.org/u/pos). */
    public enum Tag {
        ADJ,
        ADP,
        ADV,
        AUX,
        CCONJ,
        DET,
        INTJ,
        NOUN,
        NUM,
        PART,
        PRON,
        PROPN,
        PUNCT,
        SCONJ,
        SYM,
        VERB,
        X
    }

    public String lower() {
        return text.toLowerCase(Locale.ROOT);
    }

    public boolean is(Tag... tags) {
        for (Tag each : tags) {
            if (tag == each) {
                return true;
            }
        }
        return false;
    }

    /** Whether it begins with a capital letter. */
    public boolean capitalised() {
        return Character.isUpperCase(text.codePointAt(0));
    }
}
