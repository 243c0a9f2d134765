/**
 * What follows from all documents together: how the accounts of one event compare, once it is known which mentions are of it
 * (see {@link org.parley.rdf.joining}).
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
