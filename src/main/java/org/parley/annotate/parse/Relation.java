package org.parley.annotate.parse;

import java.util.Locale;

/** How a word depends on its head: the universal relations, and those subtypes that tell more than grammar. */
public enum Relation {
    ACL,
    ACL_RELCL,
    ADVCL,
    ADVMOD,
    AMOD,
    APPOS,
    AUX,
    AUX_PASS,
    CASE,
    CC,
    CCOMP,
    CLF,
    COMPOUND,
    COMPOUND_PRT,
    CONJ,
    COP,
    CSUBJ,
    DEP,
    DET,
    DISCOURSE,
    DISLOCATED,
    EXPL,
    FIXED,
    FLAT,
    GOESWITH,
    IOBJ,
    LIST,
    MARK,
    NMOD,
    NMOD_POSS,
    NSUBJ,
    NSUBJ_PASS,
    NUMMOD,
    OBJ,
    OBL,
    OBL_AGENT,
    ORPHAN,
    PARATAXIS,
    PUNCT,
    REPARANDUM,
    ROOT,
    VOCATIVE,
    XCOMP;

    /** The relation that a treebank calls {@code name}; a subtype that is not kept counts as its main relation. */
    static Relation of(String name) {
        String constant = name.toUpperCase(Locale.ROOT).replace(':', '_');
        for (Relation relation : values()) {
            if (relation.name().equals(constant)) {
                return relation;
            }
        }
        int colon = name.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException("There is no universal relation \"%s\"".formatted(name));
        }
        return of(name.substring(0, colon));
    }
}
