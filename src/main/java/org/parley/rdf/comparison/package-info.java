/**
 * What follows from all documents together: which mentions speak of one event, and how the accounts of it compare.
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
 * <p><b>Accounts.</b> An account whose text is held speaks by that text; what others cite of it is held against its own words
 * (left and right are then the same account). One that is cited only speaks by its citations. Readouts, joint statements and
 * posts are compared with each other, and with the articles and remarks that tell of the event; articles are not compared
 * with articles, nor with what they alone cite.
 *
 * <p><b>Findings</b> are {@code parley:Divergence} nodes in {@code graph/comparison} of the event, with the rule "comparison":
 * kind, left and right account, the records of both, the measures they concern, {@code parley:score} and
 * {@code parley:reason} of the match, and a sentence ({@code parley:note}). The left account is the narrower one, or the one
 * that alone speaks: broader is left to annotations. Kind onlyIn is told between readouts and joint statements alone, since
 * posts and articles do not set out to tell everything; {@code parley:asCited} is true where an account is not held. Kind
 * undecided is for a person to decide. There is no node for a match besides: the divergence is it.
 *
 * <p><b>Measures</b> that are one are linked by skos:closeMatch, all with all, bear one label and one
 * {@code parley:corroboration}, the number of accounts that report on any of them. Those that nest are linked by
 * skos:closeMatch and {@code parley:narrowerThan}, which ceasefire types alone can also bring about.
 */
@NullMarked
package org.parley.rdf.comparison;

import org.jspecify.annotations.NullMarked;
