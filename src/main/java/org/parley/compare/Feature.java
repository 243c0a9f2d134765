package org.parley.compare;

/** What speaks for or against taking two points for one; each has a weight in lexicon/likeness.tsv. */
enum Feature {
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
    list,
    thin,
    sole,
    nearest
}
