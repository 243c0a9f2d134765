/**
 * Who gives a text out, told by what stands around it, from the surest sign to the weakest
 * ({@link org.parley.extract.issuance.Issuance}): the office named last above it, the first named below it, its publisher,
 * the house of the official who acts first.
 *
 * <p>No list of offices: a line is read as what stands around a name, a sort of body, and a state, which may stand on another
 * line. Where no line names an office, the manner of the text decides whether it is an account at all
 * ({@code Manner}); one sign of a journalist outweighs all of an office's.
 */
@NullMarked
package org.parley.extract.issuance;

import org.jspecify.annotations.NullMarked;
