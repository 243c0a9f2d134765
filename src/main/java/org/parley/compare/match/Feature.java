package org.parley.compare.match;

/** What speaks for or against taking two points for one; each has a weight in lexicon/likeness.tsv. */
public enum Feature {
    bias,
    words,
    cover,
    topic,
    strongest,
    type,
    foreign,
    mixed,
    status,
    actors,
    place,
    quotation,
    next,
    anaphor,
    list,
    thin,
    sole,
    nearest
}
