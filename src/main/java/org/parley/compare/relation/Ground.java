package org.parley.compare.relation;

/** What the relation of two sides rests on; each has its words in grounds.tsv. */
public enum Ground {
    sameStatus,
    statuses,
    saidByBoth,
    denied,
    wishes,
    wishAnswered,
    answeredWish,
    terms,
    counts,
    stillOpen,
    narrowerScope,
    narrowerType,
    narrowerTerm,
    narrowerLimits,
    onlyOne,
    onlyOneAsCited,
    denial,
    opposites,
    blame,
    onlyEach
}
