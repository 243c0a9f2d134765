/**
 * Which mentions speak of one event, as all documents and the judgements of persons together show.
 *
 * <p><b>One event, one IRI.</b> Texts tell of one call by its leaders, by their states or by whole delegations, a day early
 * or late, or undated. Each document keeps a {@code parley:EventMention} with the name the event would have by that document
 * alone ({@code parley:eventName}, a literal), sort and sides ({@code parley:meetingKey}) and persons. Mentions found to be
 * of one event are about one {@code parley:Event}, and its IRI, those of its readouts and posts and those of its measures
 * stand in the graphs of all these documents: {@link org.parley.rdf.comparison.EventGraphs} renames there, by the name that
 * most documents use. Links between variants would have spared the renaming, but every query would have had to follow them,
 * and a readout that one document holds and another cites would have been two accounts. Two mentions in one document never
 * become one event, so that the renaming can always be undone.
 *
 * <p><b>What meets.</b> Calls with calls; meetings, talks, summits and visits with each other; always between the same sides,
 * at least two. Persons named for a side on both parts must have one in common. First what is of one day, then what is a day
 * apart; in both steps those first who share a person. What could be one with two that cannot be one with each other stays
 * apart, linked by skos:closeMatch in {@code graph/candidates}. An undated event is the only one it fits in the week before
 * its document was given out. All of it depends on mentions and judgements alone: any order of reading gives the same graph.
 *
 * <p><b>Judgements.</b> What a person joined or parted lies in {@code graph/judgements}, which no document touches, as
 * {@code parley:Judgement} and, where the same, skos:exactMatch in both directions. It overrules joining and matching.
 *
 * <p>The looks into a store by single patterns ({@link org.parley.rdf.joining.Quads}) are here because comparison, which comes
 * after joining, reads in the same way.
 */
@NullMarked
package org.parley.rdf.joining;

import org.jspecify.annotations.NullMarked;
