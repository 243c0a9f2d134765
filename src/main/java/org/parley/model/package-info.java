/**
 * What Parley knows of a text: immutable records that know neither how they were found nor where they are kept.
 *
 * <p>In order, each using only those before it: {@code text} is a document as it was read, {@code vocabulary} the terms that
 * records and ontology share, {@code comparison} two accounts of one event side by side, {@code annotation} all that was found
 * in one text, and the files of both, {@code rule} the lines of data by which things are found.
 */
@NullMarked
package org.parley.model;

import org.jspecify.annotations.NullMarked;
