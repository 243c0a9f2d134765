/**
 * What any reader of world news knows: states, bodies, people, media, offices, and under which names they go.
 *
 * <p>A capital stands for its government unless the words beside it make it a place ({@code Seats}). A name that means two
 * things is settled by data/gazetteer/doubtful.tsv, never by order of loading.
 *
 * <p>Who gives a text out is told by what stands around it, from the surest sign to the weakest ({@code Issuance}): the
 * office named last above it, the first named below it, its publisher, the house of the official who acts first. No list
 * of offices: a line is read as what stands around a name, a sort of body, and a state, which may stand on another line.
 * Where no line names an office, the manner of the text decides whether it is an account at all ({@code Manner}); one
 * sign of a journalist outweighs all of an office's.
 */
@NullMarked
package org.parley.extract.gazetteer;

import org.jspecify.annotations.NullMarked;
