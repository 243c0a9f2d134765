/**
 * Writes the records of one document's annotation, a class for each sort of record, onto a
 * {@link org.parley.rdf.record.Page}: actors, then events, accounts, statements, measures, reports and contrasts, each of
 * which points at those before it. What it decides stands in {@link org.parley.rdf}.
 */
@NullMarked
package org.parley.rdf.record;

import org.jspecify.annotations.NullMarked;
